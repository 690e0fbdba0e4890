package app.attune.exercise.entity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a prompt is asked: an earlier prompt of the same step has one of these options chosen, or a
 * rating in this range. Not answered means not asked.
 *
 * @param prompt the key of the earlier prompt, a choice, a checklist or a scale
 * @param anyOf keys of its options; empty for a scale
 * @param atLeast the lowest rating, 1 to 10; null for no lower bound, and for choices
 * @param atMost the highest rating, 1 to 10; null for no upper bound, and for choices
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ShowIf(
    String prompt, List<String> anyOf, @Nullable Integer atLeast, @Nullable Integer atMost) {

  @SuppressWarnings("NullAway") // absent in the files of conditions on a scale
  public ShowIf {
    anyOf = anyOf == null ? List.of() : List.copyOf(anyOf);
    boolean range = atLeast != null || atMost != null;
    if (anyOf.isEmpty() != range) {
      throw new IllegalArgumentException("shown if " + prompt + ": options or a range");
    }
    if (range
        && (lowest(atLeast) < 1 || highest(atMost) > 10 || lowest(atLeast) > highest(atMost))) {
      throw new IllegalArgumentException("shown if " + prompt + ": a range within 1 to 10");
    }
  }

  /** Whether the earlier prompt can be answered in such a way. */
  public boolean fits(Prompt earlier) {
    return anyOf.isEmpty()
        ? earlier.kind() == PromptKind.SCALE
        : anyOf.stream().allMatch(earlier::offers);
  }

  /**
   * Whether the prompt is asked.
   *
   * @param number the rating given, null for none
   * @param choices the options chosen
   */
  public boolean holds(@Nullable Integer number, List<String> choices) {
    if (!anyOf.isEmpty()) {
      return anyOf.stream().anyMatch(choices::contains);
    }
    return number != null && number >= lowest(atLeast) && number <= highest(atMost);
  }

  private static int lowest(@Nullable Integer bound) {
    return bound == null ? 1 : bound;
  }

  private static int highest(@Nullable Integer bound) {
    return bound == null ? 10 : bound;
  }
}
