package app.attune.assignment.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exercise as it is given to a couple.
 *
 * @param token made once per form: the same token twice makes one assignment
 * @param opens the first day it is open, in the practice's zone
 * @param due the day it is wished by, not before {@code opens}
 * @param whyNote the counselor's reason in plain words, up to {@value #LONGEST_NOTE} characters;
 *     may be empty
 */
public record NewAssignment(
    UUID token,
    UUID coupleId,
    UUID exerciseVersionId,
    Recipients recipients,
    LocalDate opens,
    LocalDate due,
    String whyNote,
    RevealChoice reveal) {
  /** The longest why-note, in characters. */
  public static final int LONGEST_NOTE = 2_000;

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
