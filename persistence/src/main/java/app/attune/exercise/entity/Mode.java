package app.attune.exercise.entity;

/** How two partners do an exercise. */
public enum Mode {
  /** Each on their own; what both shared opens when both have finished. */
  EACH_THEN_REVEAL,
  /** Each on their own, for the counselor's eyes. */
  EACH_FOR_COUNSELOR,
  /** On one sheet that both write and both confirm. */
  TOGETHER
}
