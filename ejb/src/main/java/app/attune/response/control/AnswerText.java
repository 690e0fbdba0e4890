package app.attune.response.control;

import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.Prompt;
import app.attune.response.entity.AnswerValue;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** An answer as a reader sees it: plain text, whatever the kind of prompt. */
public final class AnswerText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

  private AnswerText() {}

  /** The text; choices one line each, a scale as "7 of 10"; empty when nothing is answered. */
  public static String of(Prompt prompt, AnswerValue value, Wording wording) {
    return switch (prompt.kind()) {
      case LONG_TEXT, SHORT_TEXT -> Objects.requireNonNullElse(value.text(), "");
      case SCALE -> value.number() == null ? "" : value.number() + " of 10";
      case SINGLE_CHOICE, SEVERAL_CHOICES, CHECKLIST ->
          value.chosenTexts(prompt).stream().map(wording::of).collect(Collectors.joining("\n"));
      case DATE -> value.day() == null ? "" : DAY.format(Objects.requireNonNull(value.day()));
    };
  }
}
