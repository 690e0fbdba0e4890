package app.attune.exercise.entity;

/** Who may read an answer. */
public enum Disclosure {
  COUNSELOR_ONLY,
  SHARED_WHEN_BOTH_DONE
}
