package app.attune.exercise.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything an exercise's version says, as in the library's files.
 *
 * @param key the exercise it belongs to
 * @param version counted from 1
 * @param talkingPoint a question for the conversation after the reveal; null where nothing is
 *     revealed
 * @param instructions what the client reads first; of the first step where there are two
 * @param prompts of the first step where there are two
 * @param secondStep null for most
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
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
    List<Prompt> prompts,
    @Nullable SecondStep secondStep) {
  /** The most prompts that one exercise asks, both steps together. */
  public static final int MOST_PROMPTS = 200;

  public ExerciseText {
    if (title.isBlank() || title.length() > 200) {
      throw new IllegalArgumentException("exercise " + key + ": a title has 1 to 200 characters");
    }
    outcomes = List.copyOf(outcomes);
    prompts = List.copyOf(prompts);
    Set<String> keys = new HashSet<>();
    check(key, mode, prompts, keys);
    if (secondStep != null) {
      check(key, secondStep.mode(), secondStep.prompts(), keys);
    }
    if (keys.size() > MOST_PROMPTS) {
      throw new IllegalArgumentException("exercise " + key + " asks too much");
    }
  }

  private static void check(String key, Mode mode, List<Prompt> prompts, Set<String> keys) {
    if (prompts.isEmpty()) {
      throw new IllegalArgumentException("exercise " + key + " asks nothing");
    }
    Map<String, Prompt> earlier = new HashMap<>();
    for (Prompt prompt : prompts) {
      if (!keys.add(prompt.key())) {
        throw new IllegalArgumentException("exercise " + key + ": prompt twice: " + prompt.key());
      }
      if (mode == Mode.EACH_FOR_COUNSELOR && prompt.mayBeShared()) {
        throw new IllegalArgumentException(
            "exercise " + key + ": nothing is shared in an exercise for the counselor");
      }
      if (mode == Mode.TOGETHER && !prompt.readByBoth()) {
        throw new IllegalArgumentException(
            "exercise " + key + ": both read everything on a sheet they write together");
      }
      ShowIf showIf = prompt.showIf();
      if (showIf != null) {
        Prompt asked = earlier.get(showIf.prompt());
        if (asked == null || !showIf.fits(asked)) {
          throw new IllegalArgumentException(
              "exercise " + key + ": " + prompt.key() + " depends on no earlier answer");
        }
      }
      earlier.put(prompt.key(), prompt);
    }
  }
}
