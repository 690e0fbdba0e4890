package app.attune.exercise.entity;

/** How often an exercise is meant to be done. */
public enum Cadence {
  DAILY,
  TWICE_A_WEEK,
  WEEKLY,
  EVERY_TWO_WEEKS,
  MONTHLY,
  QUARTERLY,
  ONCE,
  WHEN_NEEDED
}
