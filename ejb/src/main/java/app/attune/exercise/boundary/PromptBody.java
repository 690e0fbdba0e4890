package app.attune.exercise.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One prompt of an exercise that is being written. Fields that its kind does not have are kept, so
 * that choosing another kind and coming back loses nothing.
 *
 * @param key generated, never shown; a new version keeps the keys of the prompts it keeps
 * @param kind a prompt kind's name
 * @param shared who reads the answer unless its author chooses otherwise: both, or the counselor
 * @param changeable whether the author may choose
 * @param showIf null for always
 */
public record PromptBody(
    String key,
    String kind,
    String text,
    String help,
    boolean required,
    String lowEnd,
    String highEnd,
    List<OptionBody> options,
    boolean shared,
    boolean changeable,
    @Nullable ConditionBody showIf) {

  @SuppressWarnings("NullAway") // a field may be absent in what an older form wrote
  public PromptBody {
    key = Objects.requireNonNullElseGet(key, PromptBody::newKey);
    kind = Objects.requireNonNullElse(kind, "LONG_TEXT");
    text = Objects.requireNonNullElse(text, "");
    help = Objects.requireNonNullElse(help, "");
    lowEnd = Objects.requireNonNullElse(lowEnd, "");
    highEnd = Objects.requireNonNullElse(highEnd, "");
    options = options == null ? List.of() : List.copyOf(options);
  }

  /** One thing to choose, with a generated key. */
  public record OptionBody(String key, String text) {
    /** An option nobody has named yet. */
    public static OptionBody blank() {
      return new OptionBody(newKey(), "");
    }
  }

  /**
   * The prompt is asked when an earlier one has one of these options, or a rating in this range.
   *
   * @param prompt the earlier prompt's key
   * @param anyOf keys of its options
   * @param atLeast 1 to 10, for a scale
   * @param atMost 1 to 10, for a scale
   */
  public record ConditionBody(String prompt, List<String> anyOf, int atLeast, int atMost) {
    @SuppressWarnings("NullAway") // may be absent
    public ConditionBody {
      anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    }
  }

  /** A prompt of this kind that asks nothing yet; choices begin with two empty options. */
  public static PromptBody blank(String kind) {
    PromptBody blank =
        new PromptBody(newKey(), kind, "", "", false, "", "", List.of(), false, true, null);
    return blank.chooses()
        ? blank.withOptions(List.of(OptionBody.blank(), OptionBody.blank()))
        : blank;
  }

  /** Whether the answer is chosen from options. */
  public boolean chooses() {
    return "SINGLE_CHOICE".equals(kind)
        || "SEVERAL_CHOICES".equals(kind)
        || "CHECKLIST".equals(kind);
  }

  /** The same, answered in another way; choices have at least two options. */
  public PromptBody withKind(String other) {
    PromptBody changed =
        new PromptBody(
            key, other, text, help, required, lowEnd, highEnd, options, shared, changeable, showIf);
    List<OptionBody> enough = new ArrayList<>(options);
    while (changed.chooses() && enough.size() < 2) {
      enough.add(OptionBody.blank());
    }
    return changed.withOptions(enough);
  }

  /** The same with other options. */
  public PromptBody withOptions(List<OptionBody> others) {
    return new PromptBody(
        key, kind, text, help, required, lowEnd, highEnd, others, shared, changeable, showIf);
  }

  /** The same, asked under another condition. */
  public PromptBody withShowIf(@Nullable ConditionBody other) {
    return new PromptBody(
        key, kind, text, help, required, lowEnd, highEnd, options, shared, changeable, other);
  }

  /** The same, not asked by that prompt's answer, because there will be none. */
  public PromptBody notDependingOn(String prompt) {
    return showIf == null || !showIf.prompt().equals(prompt) ? this : withShowIf(null);
  }

  /** The same, not asked by that option of the prompt, because there will be no such option. */
  public PromptBody notDependingOn(String prompt, String option) {
    if (showIf == null || !showIf.prompt().equals(prompt)) {
      return this;
    }
    List<String> others = showIf.anyOf().stream().filter(o -> !o.equals(option)).toList();
    return withShowIf(new ConditionBody(prompt, others, showIf.atLeast(), showIf.atMost()));
  }

  private static String newKey() {
    return "k" + UUID.randomUUID().toString().substring(0, 8);
  }
}
