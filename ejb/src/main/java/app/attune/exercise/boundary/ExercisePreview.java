package app.attune.exercise.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as the client will read it, with the reasons that only the counselor reads.
 *
 * @param partnerName the other partner's first name, or what stands in its place
 * @param counselorName the caller's first name, as it stands in the texts
 * @param talkingPoint empty where nothing is revealed
 * @param prompts of the first step where there are two
 * @param secondStep null for most
 */
public record ExercisePreview(
    ExerciseRow row,
    String partnerName,
    String counselorName,
    String rationale,
    String instructions,
    String closing,
    String talkingPoint,
    List<PromptView> prompts,
    @Nullable Second secondStep) {

  /** The second step, which opens when both have done the first. */
  public record Second(boolean together, String instructions, List<PromptView> prompts) {}
}
