package app.attune.assignment.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exercise as it is given to a couple.
 *
 * @param token made once per form: the same token twice makes one assignment
 * @param opens the first day it is open, in the practice's zone
 * @param due the day it is wished by, not before {@code opens}; not read when there is a rule
 * @param whyNote the counselor's reason in plain words, up to {@value #LONGEST_NOTE} characters;
 *     may be empty
 * @param rule how it comes again, as RFC 5545 writes it ("FREQ=WEEKLY;BYDAY=MO;COUNT=6"), up to 500
 *     characters; empty for once. It counts in days of the practice's zone, has COUNT or UNTIL (a
 *     date), nothing finer than a day, and comes at most {@value #MOST_TIMES} times, the last of
 *     them over within two years. The first time is {@code opens} when the rule has that day,
 *     otherwise the rule's first day after it. Each time is open until the day before the next, the
 *     last as long as the one before it, a single one for a week
 * @param reminding when they are told by mail that something is waiting. What is given on such a
 *     day after the hour has passed is told at once
 */
public record NewAssignment(
    UUID token,
    UUID coupleId,
    UUID exerciseVersionId,
    Recipients recipients,
    LocalDate opens,
    LocalDate due,
    String whyNote,
    RevealChoice reveal,
    String rule,
    Reminding reminding) {
  /** The longest why-note, in characters. */
  public static final int LONGEST_NOTE = 2_000;

  /** The most times an exercise comes again. */
  public static final int MOST_TIMES = 100;

  /** With the usual reminder. */
  public NewAssignment(
      UUID token,
      UUID coupleId,
      UUID exerciseVersionId,
      Recipients recipients,
      LocalDate opens,
      LocalDate due,
      String whyNote,
      RevealChoice reveal,
      String rule) {
    this(
        token,
        coupleId,
        exerciseVersionId,
        recipients,
        opens,
        due,
        whyNote,
        reveal,
        rule,
        Reminding.USUAL);
  }

  /** Who does it. */
  public enum Recipients {
    EACH,
    FIRST,
    SECOND,
    /** On one sheet that both write and both confirm. */
    TOGETHER
  }

  /** What happens when both are done. */
  public enum RevealChoice {
    WHEN_BOTH_DONE,
    HOLD_FOR_SESSION,
    NONE
  }
}
