package app.attune.exercise.boundary;

import java.util.List;

/**
 * An exercise as the client will read it, with the reasons that only the counselor reads.
 *
 * @param talkingPoint empty where nothing is revealed
 */
public record ExercisePreview(
    ExerciseRow row,
    String rationale,
    String instructions,
    String closing,
    String talkingPoint,
    List<PromptView> prompts) {}
