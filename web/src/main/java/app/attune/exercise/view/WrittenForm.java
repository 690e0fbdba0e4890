package app.attune.exercise.view;

import app.attune.access.view.Typed;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the form of a draft. Its fields are named by the prompts' keys, so that each
 * finds its prompt wherever that has been moved.
 */
final class WrittenForm {
  private final Typed typed;

  private WrittenForm(Typed typed) {
    this.typed = typed;
  }

  /** The draft with what was typed; unchanged when the request does not have the whole form. */
  static DraftBody read(DraftBody shown, Map<String, String[]> sent) {
    return sent.containsKey("whole") ? new WrittenForm(new Typed(sent)).body(shown) : shown;
  }

  private DraftBody body(DraftBody shown) {
    StepBody second = shown.second();
    return new DraftBody(
        typed.of("title", shown.title()),
        typed.of("area", shown.area()),
        typed.all("outcomes"),
        typed.of("purpose", shown.purpose()),
        typed.of("rationale", shown.rationale()),
        typed.of("closing", shown.closing()),
        typed.of("talkingPoint", shown.talkingPoint()),
        typed.of("minutes", shown.minutes()),
        typed.of("cadence", shown.cadence()),
        typed.ticked("practiceWide"),
        step("step1", shown.first()),
        second == null ? null : step("step2", second));
  }

  private StepBody step(String field, StepBody shown) {
    return new StepBody(
        typed.of(field + "-mode", shown.mode()),
        typed.of(field + "-instructions", shown.instructions()),
        shown.prompts().stream().map(this::prompt).toList());
  }

  private PromptBody prompt(PromptBody shown) {
    String key = shown.key() + "-";
    boolean asksWho = typed.ticked(key + "shared");
    return new PromptBody(
        shown.key(),
        shown.kind(),
        typed.of(key + "text", shown.text()),
        typed.of(key + "help", shown.help()),
        typed.ticked(key + "required"),
        typed.of(key + "lowEnd", shown.lowEnd()),
        typed.of(key + "highEnd", shown.highEnd()),
        shown.options().stream()
            .map(o -> new OptionBody(o.key(), typed.of(key + o.key() + "-text", o.text())))
            .toList(),
        asksWho ? typed.of(key + "shared", "").equals("both") : shown.shared(),
        asksWho ? typed.ticked(key + "changeable") : shown.changeable(),
        condition(key, shown.showIf()));
  }

  /** What was chosen of another prompt's options says nothing about this one's. */
  private @Nullable ConditionBody condition(String key, @Nullable ConditionBody shown) {
    String asked = typed.of(key + "showIf", shown == null ? "" : shown.prompt());
    if (asked.isEmpty()) {
      return null;
    }
    if (shown == null || !shown.prompt().equals(asked)) {
      return new ConditionBody(asked, List.of(), 1, 10);
    }
    return new ConditionBody(
        asked,
        typed.all(key + "anyOf"),
        number(key + "atLeast", shown.atLeast()),
        number(key + "atMost", shown.atMost()));
  }

  private int number(String field, int shown) {
    String rating = typed.of(field, "");
    return rating.matches("[1-9]|10") ? Integer.parseInt(rating) : shown;
  }
}
