package app.attune.response.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.PromptTest;
import app.attune.response.entity.AnswerValue.Problem;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerValueTest {
  private static AnswerValue text(@Nullable String text) {
    return AnswerValue.of(text, null, List.of(), null);
  }

  @Test
  void blanks_are_no_answer() {
    assertThat(text("  \n").blank()).isTrue();
    assertThat(text("x").blank()).isFalse();
    assertThat(AnswerValue.of(null, null, List.of("hug"), null).blank()).isFalse();
  }

  @Test
  void a_long_honest_letter_fits_and_no_more() {
    var prompt = PromptTest.prompt("t", PromptKind.LONG_TEXT);

    assertThat(text("x".repeat(20_000)).problemFor(prompt)).isEmpty();
    assertThat(text("x".repeat(20_001)).problemFor(prompt)).contains(Problem.TEXT_TOO_LONG);
  }

  @Test
  void a_scale_goes_from_one_to_ten() {
    var prompt = PromptTest.prompt("n", PromptKind.SCALE);

    assertThat(AnswerValue.of(null, 1, List.of(), null).problemFor(prompt)).isEmpty();
    assertThat(AnswerValue.of(null, 10, List.of(), null).problemFor(prompt)).isEmpty();
    assertThat(AnswerValue.of(null, 0, List.of(), null).problemFor(prompt))
        .contains(Problem.NUMBER_OUT_OF_RANGE);
    assertThat(AnswerValue.of(null, 11, List.of(), null).problemFor(prompt))
        .contains(Problem.NUMBER_OUT_OF_RANGE);
  }

  @Test
  void only_what_is_offered_can_be_chosen_and_of_a_single_choice_one() {
    var single = PromptTest.prompt("c", PromptKind.SINGLE_CHOICE);
    var several = PromptTest.prompt("m", PromptKind.SEVERAL_CHOICES);
    AnswerValue both = AnswerValue.of(null, null, List.of("hug", "space"), null);

    assertThat(both.problemFor(several)).isEmpty();
    assertThat(both.problemFor(single)).contains(Problem.UNKNOWN_CHOICE);
    assertThat(AnswerValue.of(null, null, List.of("money"), null).problemFor(single))
        .contains(Problem.UNKNOWN_CHOICE);
  }

  @Test
  void what_does_not_belong_to_the_prompt_is_left_out() {
    AnswerValue everything = AnswerValue.of("words", 3, List.of("hug"), LocalDate.of(2026, 11, 17));

    assertThat(everything.fitting(PromptTest.prompt("d", PromptKind.DATE)))
        .isEqualTo(AnswerValue.of(null, null, List.of(), LocalDate.of(2026, 11, 17)));
  }

  @Test
  void chosen_texts_come_in_the_order_they_are_offered() {
    AnswerValue chosen = AnswerValue.of(null, null, List.of("space", "hug"), null);

    assertThat(chosen.chosenTexts(PromptTest.prompt("m", PromptKind.SEVERAL_CHOICES)))
        .containsExactly("A hug", "Some space");
  }

  @Property(tries = 300)
  void any_text_survives_being_stored(@ForAll String written) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    AnswerValue value = text(written);

    AnswerValue read = json.readValue(json.writeValueAsBytes(value), AnswerValue.class);

    assertThat(read.text()).isEqualTo(value.text() == null ? null : asStored(value.text()));
  }

  /** A half of a surrogate pair is no character; JSON in UTF-8 has none. */
  private static String asStored(String text) {
    return new String(text.getBytes(UTF_8), UTF_8);
  }
}
