package app.attune.program.entity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a course is: running, paused and running again, in the end stopped or finished. */
public enum CourseStatus {
  RUNNING,
  PAUSED,
  /** The counselor gives no more of it. */
  STOPPED,
  /** Every step was given or skipped. */
  FINISHED;

  private static final Map<CourseStatus, Set<CourseStatus>> NEXT =
      new EnumMap<>(CourseStatus.class);

  static {
    NEXT.put(RUNNING, EnumSet.of(PAUSED, STOPPED, FINISHED));
    NEXT.put(PAUSED, EnumSet.of(RUNNING, STOPPED, FINISHED));
    NEXT.put(STOPPED, EnumSet.noneOf(CourseStatus.class));
    NEXT.put(FINISHED, EnumSet.noneOf(CourseStatus.class));
  }

  /** Whether the step is legal. */
  public boolean leadsTo(CourseStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * Takes the step.
   *
   * @throws IllegalStateException when it is not legal
   */
  public CourseStatus to(CourseStatus next) {
    if (!leadsTo(next)) {
      throw new IllegalStateException("a course does not go from " + this + " to " + next);
    }
    return next;
  }

  /** Whether nothing more comes of it. */
  public boolean hasEnded() {
    return this == STOPPED || this == FINISHED;
  }
}
