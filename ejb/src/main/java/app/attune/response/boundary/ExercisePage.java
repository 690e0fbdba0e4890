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
 * @param whyNote the counselor's reason, may be empty
 * @param reveals whether shared answers will open to the other partner
 * @param answers what is saved so far, at most one per prompt, in the prompts' order
 * @param savedAt when the draft was last saved, null before the first time
 * @param submitted whether it was sent: then nothing can be changed here
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
    boolean submitted) {}
