package app.attune.response.entity;

import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.PromptKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What someone answered. The field that fits the prompt's kind is filled.
 *
 * @param text up to 20,000 characters: a long, honest letter fits
 * @param number 1 to 10
 * @param choices keys of options
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AnswerValue(
    @Nullable String text, @Nullable Integer number, List<String> choices, @Nullable String date) {
  /** The longest text of one answer, in characters. */
  public static final int LONGEST_TEXT = 20_000;

  /** Nothing answered. */
  public static final AnswerValue NONE = new AnswerValue(null, null, List.of(), null);

  /** What is wrong with a value for its prompt. */
  public enum Problem {
    TEXT_TOO_LONG,
    NUMBER_OUT_OF_RANGE,
    UNKNOWN_CHOICE
  }

  @SuppressWarnings("NullAway") // absent in the stored JSON of values without choices
  public AnswerValue {
    choices = choices == null ? List.of() : List.copyOf(choices);
    text = text == null || text.isBlank() ? null : text;
  }

  /** A value with a real date. */
  public static AnswerValue of(
      @Nullable String text,
      @Nullable Integer number,
      List<String> choices,
      @Nullable LocalDate date) {
    return new AnswerValue(text, number, choices, date == null ? null : date.toString());
  }

  /** Whether nothing is answered. */
  public boolean blank() {
    return text == null && number == null && choices.isEmpty() && date == null;
  }

  /** The date, for a prompt that asks for one. */
  public @Nullable LocalDate day() {
    return date == null ? null : LocalDate.parse(date);
  }

  /** What is wrong with this value as an answer to the prompt, if anything. */
  public Optional<Problem> problemFor(Prompt prompt) {
    if (text != null && text.length() > LONGEST_TEXT) {
      return Optional.of(Problem.TEXT_TOO_LONG);
    }
    if (number != null && (number < 1 || number > 10)) {
      return Optional.of(Problem.NUMBER_OUT_OF_RANGE);
    }
    if (!choices.stream().allMatch(prompt::offers)
        || (choices.size() > 1 && !prompt.kind().takesSeveral())) {
      return Optional.of(Problem.UNKNOWN_CHOICE);
    }
    return Optional.empty();
  }

  /** Only the part that belongs to the prompt's kind. */
  public AnswerValue fitting(Prompt prompt) {
    PromptKind kind = prompt.kind();
    boolean words = kind == PromptKind.LONG_TEXT || kind == PromptKind.SHORT_TEXT;
    return new AnswerValue(
        words ? text : null,
        kind == PromptKind.SCALE ? number : null,
        kind.hasOptions() ? choices : List.of(),
        kind == PromptKind.DATE ? date : null);
  }

  /** The options' texts of what was chosen, in the prompt's order. */
  public List<String> chosenTexts(Prompt prompt) {
    return prompt.options().stream()
        .filter(o -> choices.contains(o.key()))
        .map(Prompt.Option::text)
        .collect(Collectors.toList());
  }
}
