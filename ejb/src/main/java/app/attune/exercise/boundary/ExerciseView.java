package app.attune.exercise.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about one version of an exercise, with what its client reads.
 *
 * @param publishedOn in the practice's zone
 * @param newestId the exercise's newest version, which is the one that is given
 * @param retired whether it is no longer offered
 * @param counselorName the caller's first name, as it stands in the texts
 * @param talkingPoint empty where nothing is revealed
 * @param steps one, or two
 */
public record ExerciseView(
    LibraryRow row,
    LocalDate publishedOn,
    UUID newestId,
    boolean retired,
    String counselorName,
    String rationale,
    String closing,
    String talkingPoint,
    List<Step> steps) {

  /**
   * One step.
   *
   * @param mode EACH_THEN_REVEAL, EACH_FOR_COUNSELOR or TOGETHER
   */
  public record Step(int number, String mode, String instructions, List<PromptView> prompts) {}
}
