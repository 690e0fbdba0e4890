package app.attune.exercise.boundary;

import java.util.List;
import java.util.Objects;

/**
 * One step of an exercise that is being written.
 *
 * @param mode EACH_THEN_REVEAL (a first step only), EACH_FOR_COUNSELOR or TOGETHER
 */
public record StepBody(String mode, String instructions, List<PromptBody> prompts) {

  @SuppressWarnings("NullAway") // a field may be absent in what an older form wrote
  public StepBody {
    mode = Objects.requireNonNullElse(mode, "EACH_FOR_COUNSELOR");
    instructions = Objects.requireNonNullElse(instructions, "");
    prompts = prompts == null ? List.of() : List.copyOf(prompts);
  }

  /** A step that asks nothing yet. */
  public static StepBody blank(String mode) {
    return new StepBody(mode, "", List.of());
  }

  /** The same with other prompts. */
  public StepBody withPrompts(List<PromptBody> others) {
    return new StepBody(mode, instructions, others);
  }
}
