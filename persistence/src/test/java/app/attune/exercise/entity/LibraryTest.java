package app.attune.exercise.entity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LibraryTest {
  private static List<ExerciseText> library() throws IOException {
    String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
    JsonMapper json = JsonMapper.builder().build();
    List<ExerciseText> texts = new ArrayList<>();
    for (String key : index.lines().toList()) {
      ExerciseText text = json.readValue(resource(key + ".json"), ExerciseText.class);
      assertThat(text.key()).isEqualTo(key);
      texts.add(text);
    }
    return texts;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = LibraryTest.class.getResourceAsStream("/library/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  private static Stream<Prompt> prompts(ExerciseText text) {
    SecondStep second = text.secondStep();
    return second == null
        ? text.prompts().stream()
        : Stream.concat(text.prompts().stream(), second.prompts().stream());
  }

  /** Everything that a client reads. */
  private static Stream<String> texts(ExerciseText text) {
    SecondStep second = text.secondStep();
    return Stream.concat(
        Stream.of(
            text.title(),
            text.purpose(),
            text.instructions(),
            text.closing(),
            orNothing(text.talkingPoint()),
            second == null ? "" : second.instructions()),
        prompts(text).flatMap(LibraryTest::texts));
  }

  private static Stream<String> texts(Prompt prompt) {
    return Stream.concat(
        Stream.of(
            prompt.text(),
            orNothing(prompt.help()),
            orNothing(prompt.lowEnd()),
            orNothing(prompt.highEnd())),
        prompt.options().stream().map(Prompt.Option::text));
  }

  private static String orNothing(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }

  @Test
  void there_are_three_exercises_for_every_practice_area_in_its_order() throws IOException {
    assertThat(library())
        .extracting(ExerciseText::area)
        .containsExactlyElementsOf(
            Arrays.stream(PracticeArea.values()).flatMap(a -> Stream.of(a, a, a)).toList());
  }

  @Test
  void every_mode_is_used_and_some_exercises_have_a_second_step() throws IOException {
    assertThat(library()).extracting(ExerciseText::mode).contains(Mode.values());
    assertThat(library()).filteredOn(text -> text.secondStep() != null).hasSize(4);
  }

  @Test
  void what_both_read_at_once_calls_neither_of_them_the_partner() throws IOException {
    assertThat(library())
        .filteredOn(text -> text.mode() == Mode.TOGETHER)
        .flatExtracting(ExerciseText::prompts)
        .extracting(Prompt::text)
        .noneMatch(text -> text.contains("{partner}"));
  }

  @Test
  void every_kind_of_prompt_is_used() throws IOException {
    assertThat(library().stream().flatMap(LibraryTest::prompts))
        .extracting(Prompt::kind)
        .contains(PromptKind.values());
  }

  @Test
  void an_exercise_with_a_reveal_has_something_to_talk_about() throws IOException {
    assertThat(library())
        .filteredOn(text -> text.mode() == Mode.EACH_THEN_REVEAL)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.talkingPoint()).isNotBlank());
  }

  @Test
  void no_text_blames_or_shouts() throws IOException {
    assertThat(library().stream().flatMap(text -> texts(text)))
        .noneMatch(
            text ->
                text.matches(
                    "(?is).*(\\b(fail|overdue|non-compliant|only\\b|just\\b|simply\\b)|!).*"));
  }

  @Test
  void nobody_is_he_or_she() throws IOException {
    assertThat(library().stream().flatMap(text -> texts(text)))
        .noneMatch(text -> text.matches("(?is).*\\b(he|she|him|his|her|hers)\\b.*"));
  }

  @Test
  void fear_stays_with_the_counselor_unless_its_author_decides_otherwise() throws IOException {
    assertThat(library().stream().flatMap(LibraryTest::prompts))
        .filteredOn(prompt -> prompt.offers("afraid"))
        .isNotEmpty()
        .extracting(Prompt::disclosure)
        .containsOnly(Disclosure.COUNSELOR_ONLY);
  }

  @Test
  void names_are_the_only_placeholders() throws IOException {
    assertThat(library().stream().flatMap(text -> texts(text)))
        .allSatisfy(
            text ->
                assertThat(text.replace("{partner}", "").replace("{counselor}", ""))
                    .doesNotContain("{", "}"));
  }

  @Test
  void every_exercise_has_a_core_that_is_asked_for() throws IOException {
    assertThat(library()).allSatisfy(text -> assertThat(text.prompts()).anyMatch(Prompt::required));
  }
}
