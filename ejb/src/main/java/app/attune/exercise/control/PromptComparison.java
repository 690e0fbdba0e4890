package app.attune.exercise.control;

import app.attune.exercise.boundary.Difference.Asked;
import app.attune.exercise.boundary.Difference.ConditionChange;
import app.attune.exercise.boundary.Difference.OptionChange;
import app.attune.exercise.boundary.Difference.Piece;
import app.attune.exercise.boundary.Difference.SettingChange;
import app.attune.exercise.boundary.Difference.State;
import app.attune.exercise.boundary.Difference.TextChange;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.Prompt.Option;
import app.attune.exercise.entity.ShowIf;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A prompt as it was and as it is; one of them may be missing. */
final class PromptComparison {
  private final @Nullable Prompt was;
  private final @Nullable Prompt is;
  private final List<Piece> text;
  private final Changes changes = new Changes();
  private final List<OptionChange> options;
  private final @Nullable ConditionChange condition;

  /**
   * Compares them.
   *
   * @param thenAsked finds a prompt of the older version by its key
   * @param nowAsked finds one of the newer version
   */
  PromptComparison(
      @Nullable Prompt was,
      @Nullable Prompt is,
      Function<String, @Nullable Prompt> thenAsked,
      Function<String, @Nullable Prompt> nowAsked) {
    this.was = was;
    this.is = is;
    text = WordDifference.of(was == null ? "" : was.text(), is == null ? "" : is.text());
    text("help", Prompt::help);
    text("lowEnd", Prompt::lowEnd);
    text("highEnd", Prompt::highEnd);
    setting("kind", Prompt::kind);
    setting("required", Prompt::required);
    setting("disclosure", Prompt::disclosure);
    setting("changeable", Prompt::changeable);
    options = compareOptions();
    condition = compareConditions(thenAsked, nowAsked);
  }

  private void text(String field, Function<Prompt, @Nullable String> read) {
    changes.text(field, was == null ? null : read.apply(was), is == null ? null : read.apply(is));
  }

  private void setting(String setting, Function<Prompt, Object> read) {
    changes.setting(
        setting,
        was == null ? List.of() : List.of(read.apply(was)),
        is == null ? List.of() : List.of(read.apply(is)));
  }

  private List<OptionChange> compareOptions() {
    Map<String, String> before = options(was);
    Map<String, String> after = options(is);
    List<String> then = List.copyOf(before.keySet());
    List<String> now = List.copyOf(after.keySet());
    if (before.equals(after) && then.equals(now)) {
      return List.of();
    }
    Set<String> gone = new HashSet<>(then);
    gone.removeAll(now);
    Set<String> moved = Orders.moved(then, now);
    return Orders.together(then, now, gone).stream()
        .map(key -> option(before.get(key), after.get(key), moved.contains(key)))
        .toList();
  }

  private static Map<String, String> options(@Nullable Prompt prompt) {
    Map<String, String> all = new LinkedHashMap<>();
    if (prompt != null) {
      prompt.options().forEach(option -> all.put(option.key(), option.text()));
    }
    return all;
  }

  private static OptionChange option(@Nullable String was, @Nullable String is, boolean moved) {
    String before = Objects.requireNonNullElse(was, "");
    String after = Objects.requireNonNullElse(is, "");
    List<Piece> pieces = WordDifference.of(before, after);
    if (was == null) {
      return new OptionChange(State.ADDED, false, pieces);
    }
    if (is == null) {
      return new OptionChange(State.REMOVED, false, pieces);
    }
    return new OptionChange(was.equals(is) ? State.SAME : State.CHANGED, moved, pieces);
  }

  private @Nullable ConditionChange compareConditions(
      Function<String, @Nullable Prompt> thenAsked, Function<String, @Nullable Prompt> nowAsked) {
    ShowIf then = was == null ? null : was.showIf();
    ShowIf now = is == null ? null : is.showIf();
    return Objects.equals(then, now)
        ? null
        : new ConditionChange(asked(then, thenAsked), asked(now, nowAsked));
  }

  private static @Nullable Asked asked(
      @Nullable ShowIf condition, Function<String, @Nullable Prompt> prompts) {
    if (condition == null) {
      return null;
    }
    Prompt asked = prompts.apply(condition.prompt());
    Stream<Option> offered = asked == null ? Stream.of() : asked.options().stream();
    return new Asked(
        asked == null ? "" : asked.text(),
        offered.filter(o -> condition.anyOf().contains(o.key())).map(Option::text).toList(),
        Objects.requireNonNullElse(condition.atLeast(), 1),
        Objects.requireNonNullElse(condition.atMost(), 10));
  }

  List<Piece> text() {
    return text;
  }

  List<TextChange> texts() {
    return changes.texts();
  }

  List<SettingChange> settings() {
    return changes.settings();
  }

  List<OptionChange> options() {
    return options;
  }

  @Nullable ConditionChange condition() {
    return condition;
  }

  boolean isNothing() {
    return text.stream().allMatch(piece -> piece.state() == State.SAME)
        && changes.isEmpty()
        && options.isEmpty()
        && condition == null;
  }
}
