package app.attune.program.entity;

import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.entity.Exercise;
import java.util.List;

/**
 * Everything a program's version says.
 *
 * @param title 1 to 200 characters
 * @param purpose what a couple gains, up to 500 characters
 * @param rationale why these exercises in this order, up to 5,000 characters
 * @param steps 1 to {@value #MOST_STEPS}; the first opens at once
 */
public record ProgramText(String title, String purpose, String rationale, List<Step> steps) {
  public static final int MOST_STEPS = 40;
  public static final int LONGEST_TITLE = 200;
  public static final int LONGEST_PURPOSE = 500;
  public static final int LONGEST_RATIONALE = 5_000;
  public static final int LONGEST_WHY_NOTE = 2_000;
  public static final int LONGEST_REASON = 1_000;

  /**
   * One step.
   *
   * @param reveal what happens when both are done, where the exercise has a reveal
   * @param whyNote the counselor's words to the couple, up to 2,000 characters; may be empty
   * @param reason for counselors, why it stands at this place, up to 1,000 characters; may be empty
   */
  public record Step(
      Exercise exercise, Pace pace, RevealRule reveal, String whyNote, String reason) {
    public Step {
      if (whyNote.length() > LONGEST_WHY_NOTE || reason.length() > LONGEST_REASON) {
        throw new IllegalArgumentException("a step says too much");
      }
    }
  }

  public ProgramText {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw new IllegalArgumentException("a program's title has 1 to 200 characters");
    }
    if (purpose.length() > LONGEST_PURPOSE || rationale.length() > LONGEST_RATIONALE) {
      throw new IllegalArgumentException("program " + title + " says too much");
    }
    steps = List.copyOf(steps);
    if (steps.isEmpty() || steps.size() > MOST_STEPS) {
      throw new IllegalArgumentException("program " + title + " has 1 to 40 steps");
    }
    if (steps.get(0).pace().delivery() != Delivery.AT_ONCE) {
      throw new IllegalArgumentException("program " + title + " never begins");
    }
  }
}
