package app.attune.exercise.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One question of an exercise.
 *
 * @param key unique in its version
 * @param text may hold {@code {partner}} and {@code {counselor}} for first names
 * @param lowEnd what 1 means on a scale from 1 to 10
 * @param highEnd what 10 means
 * @param options 2 to 12 for choices and checklists, none otherwise
 * @param disclosure who reads the answer unless its author chooses otherwise
 * @param changeable whether the author may choose
 * @param showIf asked only when an earlier answer says so; null for always
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Prompt(
    String key,
    PromptKind kind,
    String text,
    @Nullable String help,
    boolean required,
    @Nullable String lowEnd,
    @Nullable String highEnd,
    List<Option> options,
    Disclosure disclosure,
    boolean changeable,
    @Nullable ShowIf showIf) {

  /** One thing to choose. */
  public record Option(String key, String text) {}

  @SuppressWarnings("NullAway") // absent in the files of prompts without options
  public Prompt {
    if (key.isBlank() || text.isBlank()) {
      throw new IllegalArgumentException("a prompt has a key and a text");
    }
    options = options == null ? List.of() : List.copyOf(options);
    if (kind.hasOptions() != (options.size() >= 2 && options.size() <= 12)) {
      throw new IllegalArgumentException("prompt " + key + ": 2 to 12 options, for choices only");
    }
    Set<String> keys = new HashSet<>();
    for (Option option : options) {
      if (!keys.add(option.key())) {
        throw new IllegalArgumentException("prompt " + key + ": option twice: " + option.key());
      }
    }
    boolean ends = lowEnd != null && highEnd != null;
    if ((kind == PromptKind.SCALE) != ends) {
      throw new IllegalArgumentException("prompt " + key + ": a scale, and only a scale, has ends");
    }
  }

  /** Whether the option exists. */
  public boolean offers(String optionKey) {
    return options.stream().anyMatch(o -> o.key().equals(optionKey));
  }

  /** Whether both partners always read the answer. */
  public boolean readByBoth() {
    return !changeable && disclosure == Disclosure.SHARED_WHEN_BOTH_DONE;
  }

  /** Whether the other partner might ever read the answer. */
  public boolean mayBeShared() {
    return changeable || disclosure == Disclosure.SHARED_WHEN_BOTH_DONE;
  }
}
