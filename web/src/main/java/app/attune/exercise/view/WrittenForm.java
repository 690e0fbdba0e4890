package app.attune.exercise.view;

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
  private final Map<String, String[]> sent;

  private WrittenForm(Map<String, String[]> sent) {
    this.sent = sent;
  }

  /** The draft with what was typed; unchanged when the request does not have the whole form. */
  static DraftBody read(DraftBody shown, Map<String, String[]> sent) {
    return sent.containsKey("whole") ? new WrittenForm(sent).body(shown) : shown;
  }

  private DraftBody body(DraftBody shown) {
    StepBody second = shown.second();
    return new DraftBody(
        typed("title", shown.title()),
        typed("area", shown.area()),
        all("outcomes"),
        typed("purpose", shown.purpose()),
        typed("rationale", shown.rationale()),
        typed("closing", shown.closing()),
        typed("talkingPoint", shown.talkingPoint()),
        typed("minutes", shown.minutes()),
        typed("cadence", shown.cadence()),
        ticked("practiceWide"),
        step("step1", shown.first()),
        second == null ? null : step("step2", second));
  }

  private StepBody step(String field, StepBody shown) {
    return new StepBody(
        typed(field + "-mode", shown.mode()),
        typed(field + "-instructions", shown.instructions()),
        shown.prompts().stream().map(this::prompt).toList());
  }

  private PromptBody prompt(PromptBody shown) {
    String key = shown.key() + "-";
    boolean asksWho = sent.containsKey(key + "shared");
    return new PromptBody(
        shown.key(),
        shown.kind(),
        typed(key + "text", shown.text()),
        typed(key + "help", shown.help()),
        ticked(key + "required"),
        typed(key + "lowEnd", shown.lowEnd()),
        typed(key + "highEnd", shown.highEnd()),
        shown.options().stream()
            .map(o -> new OptionBody(o.key(), typed(key + o.key() + "-text", o.text())))
            .toList(),
        asksWho ? typed(key + "shared", "").equals("both") : shown.shared(),
        asksWho ? ticked(key + "changeable") : shown.changeable(),
        condition(key, shown.showIf()));
  }

  /** What was chosen of another prompt's options says nothing about this one's. */
  private @Nullable ConditionBody condition(String key, @Nullable ConditionBody shown) {
    String asked = typed(key + "showIf", shown == null ? "" : shown.prompt());
    if (asked.isEmpty()) {
      return null;
    }
    if (shown == null || !shown.prompt().equals(asked)) {
      return new ConditionBody(asked, List.of(), 1, 10);
    }
    return new ConditionBody(
        asked,
        all(key + "anyOf"),
        number(key + "atLeast", shown.atLeast()),
        number(key + "atMost", shown.atMost()));
  }

  private int number(String field, int shown) {
    String rating = typed(field, "");
    return rating.matches("[1-9]|10") ? Integer.parseInt(rating) : shown;
  }

  private boolean ticked(String field) {
    return sent.containsKey(field);
  }

  private String typed(String field, String shown) {
    String[] values = sent.get(field);
    return values == null ? shown : clean(values[0]);
  }

  private List<String> all(String field) {
    String[] values = sent.get(field);
    return values == null ? List.of() : List.of(values).stream().map(WrittenForm::clean).toList();
  }

  /** A form ends lines its own way; the database keeps no zero character. */
  private static String clean(String typed) {
    return typed.replace("\r\n", "\n").replace("\0", "");
  }
}
