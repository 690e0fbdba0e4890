package app.attune.exercise.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an exercise's version says, as in the library's files.
 *
 * @param key the exercise it belongs to
 * @param version counted from 1
 * @param talkingPoint a question for the conversation after the reveal; null where nothing is
 *     revealed
 */
public record ExerciseText(
    String key,
    int version,
    PracticeArea area,
    List<Outcome> outcomes,
    String title,
    String purpose,
    String rationale,
    String instructions,
    String closing,
    @Nullable String talkingPoint,
    int minutes,
    Cadence cadence,
    Mode mode,
    List<Prompt> prompts) {

  public ExerciseText {
    if (title.isBlank() || title.length() > 200) {
      throw new IllegalArgumentException("exercise " + key + ": a title has 1 to 200 characters");
    }
    outcomes = List.copyOf(outcomes);
    prompts = List.copyOf(prompts);
    Set<String> keys = new HashSet<>();
    for (Prompt prompt : prompts) {
      if (!keys.add(prompt.key())) {
        throw new IllegalArgumentException("exercise " + key + ": prompt twice: " + prompt.key());
      }
      if (mode == Mode.EACH_FOR_COUNSELOR && prompt.mayBeShared()) {
        throw new IllegalArgumentException(
            "exercise " + key + ": nothing is shared in an exercise for the counselor");
      }
    }
    if (prompts.isEmpty()) {
      throw new IllegalArgumentException("exercise " + key + " asks nothing");
    }
  }
}
