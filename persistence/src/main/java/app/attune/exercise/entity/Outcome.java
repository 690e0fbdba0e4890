package app.attune.exercise.entity;

/** What couples should gain. */
public enum Outcome {
  STRONGER_BONDS,
  BETTER_COMMUNICATION,
  HAPPIER_SELVES,
  SHARED_JOURNEYS
}
