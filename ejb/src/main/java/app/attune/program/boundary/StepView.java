package app.attune.program.boundary;

import app.attune.exercise.boundary.ExerciseRow;
import org.jspecify.annotations.Nullable;

/**
 * One step of a program.
 *
 * @param position counted from 1
 * @param exercise its newest version; null when it is not in the caller's library
 * @param twoSteps whether the exercise has two parts
 * @param retired whether the exercise is no longer offered
 * @param delivery AT_ONCE, AFTER_COMPLETION, AFTER_COMPLETION_PLUS_DAYS or EVERY_DAYS
 * @param days 1 to 90 where the delivery counts days; otherwise 0
 * @param openDays 1 to 90: it is wished this many days after it opened
 * @param reveal WHEN_BOTH_DONE, HOLD_FOR_SESSION or NONE; for an exercise with a reveal
 * @param whyNote the counselor's words to the couple; may be empty
 * @param reason for counselors, why it stands at this place; may be empty
 */
public record StepView(
    int position,
    @Nullable ExerciseRow exercise,
    boolean twoSteps,
    boolean retired,
    String delivery,
    int days,
    int openDays,
    String reveal,
    String whyNote,
    String reason) {
  /** How long its exercise takes; 0 when it is not in the caller's library. */
  public int minutes() {
    return exercise == null ? 0 : exercise.minutes();
  }

  /** Whether the caller can't give its exercise. */
  public boolean isLost() {
    return exercise == null || retired;
  }
}
