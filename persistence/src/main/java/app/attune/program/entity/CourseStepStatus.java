package app.attune.program.entity;

/** What became of a step of a course. */
public enum CourseStepStatus {
  /** It has not come yet. */
  WAITING,
  /** The couple has it; how far they are, its tasks say. */
  GIVEN,
  /** The counselor has left it out, or goes on without waiting for it. */
  SKIPPED
}
