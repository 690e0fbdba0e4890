package app.attune.response.boundary;

import app.attune.exercise.boundary.PromptView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as one partner does it.
 *
 * @param due the day it is wished by, in the practice's zone
 * @param day tells this time from the others of an exercise that repeats; null when given once
 * @param whyNote the counselor's reason, may be empty
 * @param reveals whether shared answers will open to the other partner
 * @param answers what is saved so far, at most one per prompt, in the prompts' order
 * @param savedAt when the draft was last saved, null before the first time
 * @param submitted whether it was sent: then nothing can be changed here
 * @param step 1, or 2 for the second half
 * @param twoSteps whether the exercise has a second half
 * @param plan the reader's own; nothing said when none was made
 * @param together where the confirming stands; null when each writes their own
 */
public record ExercisePage(
    UUID taskId,
    String title,
    String area,
    String purpose,
    String instructions,
    String closing,
    int minutes,
    LocalDate due,
    @Nullable LocalDate day,
    String whyNote,
    String ownName,
    String partnerName,
    String counselorName,
    String strand,
    boolean reveals,
    List<PromptView> prompts,
    List<AnswerView> answers,
    Pulse pulse,
    @Nullable Instant savedAt,
    boolean submitted,
    int step,
    boolean twoSteps,
    Plan plan,
    @Nullable Together together) {

  /**
   * Where the confirming of a sheet stands that both write.
   *
   * @param own whether the reader agrees with it as it stands
   * @param other whether the partner does
   */
  public record Together(boolean own, boolean other) {}
}
