package app.attune.response.view;

import app.attune.access.view.Dates;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.PromptView;
import app.attune.response.boundary.AnswerView;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question on the page, with what is saved of its answer.
 *
 * @param number counted from 1, as the page says it
 * @param open whether the other partner can be let read it at all
 * @param bothWrite whether it stands on a page that both write
 */
public record Question(
    int number, PromptView prompt, @Nullable AnswerView answer, boolean open, boolean bothWrite) {

  public String text() {
    String text = answer == null ? null : answer.text();
    return text == null ? "" : text;
  }

  public boolean rated(int value) {
    return answer != null && Integer.valueOf(value).equals(answer.number());
  }

  public boolean chosen(String option) {
    return answer != null && answer.choices().contains(option);
  }

  /** As a date input wants it; empty when none was given. */
  public String date() {
    LocalDate date = answer == null ? null : answer.date();
    return date == null ? "" : date.toString();
  }

  /** The answer in words, choices one per line; empty when there is none. */
  String said(Dates dates, Words words) {
    if (answer == null) {
      return "";
    }
    if (answer.number() != null) {
      return words.say("exercise.scale.label", answer.number());
    }
    if (answer.date() != null) {
      return dates.full(answer.date());
    }
    return answer.choices().isEmpty()
        ? text()
        : prompt.options().stream()
            .filter(option -> chosen(option.key()))
            .map(PromptView.Option::text)
            .collect(Collectors.joining("\n"));
  }

  /** Whether the other partner may read it, as things stand. */
  public boolean shared() {
    return open && (answer == null ? prompt.shared() : answer.shared());
  }

  /** The options of an earlier question that this one is asked for, apart by blanks. */
  public String askedFor() {
    PromptView.Condition showIf = prompt.showIf();
    return showIf == null ? "" : String.join(" ", showIf.anyOf());
  }

  /** Whether the author decides who reads it. */
  public boolean changeable() {
    return open && prompt.changeable();
  }

  public long revision() {
    return answer == null ? 0 : answer.revision();
  }
}
