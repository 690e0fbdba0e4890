package app.attune.program.view;

import app.attune.access.view.Typed;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramBody.Step;
import java.util.Map;

/**
 * What was typed into the form of a program's draft. Its fields are named by the steps' keys, so
 * that each finds its step wherever that has been moved.
 */
final class ComposedForm {
  private ComposedForm() {}

  /** The draft with what was typed; unchanged when the request does not have the whole form. */
  static ProgramBody read(ProgramBody shown, Map<String, String[]> sent) {
    if (!sent.containsKey("whole")) {
      return shown;
    }
    Typed typed = new Typed(sent);
    return new ProgramBody(
        typed.of("title", shown.title()),
        typed.of("purpose", shown.purpose()),
        typed.of("rationale", shown.rationale()),
        typed.ticked("practiceWide"),
        shown.steps().stream().map(step -> step(step, typed)).toList());
  }

  private static Step step(Step shown, Typed typed) {
    String key = shown.key() + "-";
    return new Step(
        shown.key(),
        shown.exerciseId(),
        typed.of(key + "delivery", shown.delivery()),
        typed.of(key + "days", shown.days()),
        typed.of(key + "openDays", shown.openDays()),
        typed.of(key + "reveal", shown.reveal()),
        typed.of(key + "whyNote", shown.whyNote()),
        typed.of(key + "reason", shown.reason()));
  }
}
