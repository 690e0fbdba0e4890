package app.attune.exercise.control;

import app.attune.exercise.boundary.Difference.SettingChange;
import app.attune.exercise.boundary.Difference.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what changed; what is the same is left out. */
final class Changes {
  private final List<TextChange> texts = new ArrayList<>();
  private final List<SettingChange> settings = new ArrayList<>();

  /** A text; none is the same as an empty one. */
  void text(String field, @Nullable String before, @Nullable String after) {
    String was = Objects.requireNonNullElse(before, "");
    String is = Objects.requireNonNullElse(after, "");
    if (!was.equals(is)) {
      texts.add(new TextChange(field, WordDifference.of(was, is)));
    }
  }

  /** Something chosen, one or several. */
  void setting(String setting, List<?> before, List<?> after) {
    if (!before.equals(after)) {
      settings.add(new SettingChange(setting, names(before), names(after)));
    }
  }

  private static List<String> names(List<?> values) {
    return values.stream().map(String::valueOf).toList();
  }

  List<TextChange> texts() {
    return texts;
  }

  List<SettingChange> settings() {
    return settings;
  }

  boolean isEmpty() {
    return texts.isEmpty() && settings.isEmpty();
  }
}
