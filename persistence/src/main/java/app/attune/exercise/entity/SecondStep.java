package app.attune.exercise.entity;

import java.util.List;

/**
 * The second half of an exercise in two steps; it opens when both partners have done the first.
 *
 * @param mode {@code TOGETHER} or {@code EACH_FOR_COUNSELOR}: only the first step has a reveal
 */
public record SecondStep(Mode mode, String instructions, List<Prompt> prompts) {
  public SecondStep {
    if (mode == Mode.EACH_THEN_REVEAL) {
      throw new IllegalArgumentException("a second step has no reveal of its own");
    }
    prompts = List.copyOf(prompts);
  }
}
