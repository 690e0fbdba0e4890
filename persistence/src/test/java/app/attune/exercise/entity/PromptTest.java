package app.attune.exercise.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.attune.exercise.entity.Prompt.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A prompt's rules; also makes prompts for other tests. */
public class PromptTest {
  /** A prompt of a kind that needs nothing else. */
  public static Prompt prompt(String key, PromptKind kind) {
    boolean scale = kind == PromptKind.SCALE;
    List<Option> options =
        kind.hasOptions()
            ? List.of(new Option("hug", "A hug"), new Option("space", "Some space"))
            : List.of();
    return prompt(key, kind, scale ? "not at all" : null, scale ? "very" : null, options);
  }

  private static Prompt prompt(
      String key,
      PromptKind kind,
      @Nullable String low,
      @Nullable String high,
      List<Option> options) {
    return new Prompt(
        key,
        kind,
        "How is it?",
        null,
        true,
        low,
        high,
        options,
        Disclosure.SHARED_WHEN_BOTH_DONE,
        true,
        null);
  }

  @Test
  void a_scale_says_what_its_ends_mean() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> prompt("n", PromptKind.SCALE, "not at all", null, List.of()));
  }

  @Test
  void a_choice_offers_at_least_two() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                prompt(
                    "c",
                    PromptKind.SINGLE_CHOICE,
                    null,
                    null,
                    List.of(new Option("hug", "A hug"))));
  }

  @Test
  void a_text_offers_nothing_to_choose() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                prompt(
                    "t",
                    PromptKind.LONG_TEXT,
                    null,
                    null,
                    List.of(new Option("hug", "A hug"), new Option("help", "Help"))));
  }

  @Test
  void two_options_differ() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                prompt(
                    "c",
                    PromptKind.CHECKLIST,
                    null,
                    null,
                    List.of(new Option("hug", "A hug"), new Option("hug", "Another"))));
  }

  @Test
  void prompts_survive_their_column() {
    Prompts column = new Prompts();
    List<Prompt> prompts =
        List.of(prompt("a", PromptKind.SCALE), prompt("b", PromptKind.SEVERAL_CHOICES));

    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(prompts)))
        .isEqualTo(prompts);
  }
}
