package app.attune.program.entity;

/** What a step of a program waits for. */
public enum Delivery {
  /** Nothing: it opens when the program begins. */
  AT_ONCE,
  /** Everybody who was given the step before has sent it. */
  AFTER_COMPLETION,
  /** The same, and then some days. */
  AFTER_COMPLETION_PLUS_DAYS,
  /** Some days since the step before opened, done or not. */
  EVERY_DAYS;

  /** Whether it opens by what the couple sends, and not by a day alone. */
  public boolean waitsForSending() {
    return this == AFTER_COMPLETION || this == AFTER_COMPLETION_PLUS_DAYS;
  }

  /** Whether it counts days. */
  public boolean countsDays() {
    return this == AFTER_COMPLETION_PLUS_DAYS || this == EVERY_DAYS;
  }
}
