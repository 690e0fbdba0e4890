package app.attune.tests.world;

import app.attune.response.boundary.AnswerInput;
import java.time.LocalDate;
import java.util.List;

/** Answers as a form sends them. */
public final class Write {
  private Write() {}

  /** A text for both. */
  public static AnswerInput shared(String prompt, String text) {
    return text(prompt, text, true, 0);
  }

  /** A text for the counselor. */
  public static AnswerInput kept(String prompt, String text) {
    return text(prompt, text, false, 0);
  }

  /** A text, written by a form that last saw this revision. */
  public static AnswerInput text(String prompt, String text, boolean shared, long revision) {
    return new AnswerInput(prompt, text, null, List.of(), null, shared, revision);
  }

  /** A point on a scale, for the counselor. */
  public static AnswerInput scale(String prompt, int number) {
    return new AnswerInput(prompt, null, number, List.of(), null, false, 0);
  }

  /** Chosen options, for both. */
  public static AnswerInput chosen(String prompt, String... options) {
    return new AnswerInput(prompt, null, null, List.of(options), null, true, 0);
  }

  /** A date, for both. */
  public static AnswerInput day(String prompt, LocalDate day) {
    return new AnswerInput(prompt, null, null, List.of(), day, true, 0);
  }
}
