package app.attune.response.entity;

/** What can get in the way of an exercise. */
public enum Barrier {
  NOTHING,
  NO_TIME,
  TOO_TIRED,
  HARD_TO_BEGIN,
  TENSION_BETWEEN_US,
  SOMETHING_ELSE
}
