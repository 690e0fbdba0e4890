package app.attune.exercise.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question, with the names of the two partners and the counselor filled in.
 *
 * @param kind LONG_TEXT, SHORT_TEXT, SCALE (1 to 10), SINGLE_CHOICE, SEVERAL_CHOICES, DATE or
 *     CHECKLIST
 * @param help a hint, or null
 * @param lowEnd what 1 means, for a scale
 * @param highEnd what 10 means, for a scale
 * @param shared whether the answer is shared unless the author says otherwise
 * @param changeable whether the author may choose who reads it
 * @param showIf when it is asked; null for always
 */
public record PromptView(
    String key,
    String kind,
    String text,
    @Nullable String help,
    boolean required,
    @Nullable String lowEnd,
    @Nullable String highEnd,
    List<Option> options,
    boolean shared,
    boolean changeable,
    @Nullable Condition showIf) {

  /**
   * It is asked when an earlier prompt has one of these options chosen, or a rating in this range.
   *
   * @param anyOf empty for a scale
   * @param atLeast 1 to 10
   * @param atMost 1 to 10
   */
  public record Condition(String promptKey, List<String> anyOf, int atLeast, int atMost) {}

  /** One thing to choose. */
  public record Option(String key, String text) {}
}
