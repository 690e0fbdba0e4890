package app.attune.exercise.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.entity.ExerciseText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExerciseFilesTest {
  private static final String WEATHER =
      new String(ExerciseFiles.write(BuiltIn.read("weather-report")), UTF_8);

  static List<ExerciseText> library() {
    return BuiltIn.all();
  }

  @ParameterizedTest
  @MethodSource("library")
  void an_exercise_comes_back_as_it_was(ExerciseText exercise) {
    Reading reading = ExerciseFiles.read(ExerciseFiles.write(exercise));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.exercises()).containsExactly(exercise);
  }

  @Test
  void a_library_comes_back_as_it_was() {
    Reading reading = ExerciseFiles.read(ExerciseFiles.write(BuiltIn.all()));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.exercises()).containsExactlyElementsOf(BuiltIn.all());
  }

  @ParameterizedTest
  @MethodSource("library")
  void the_files_of_the_library_fit_the_published_schema(ExerciseText exercise) {
    byte[] file = BuiltIn.resource("/library/" + exercise.key() + ".json");

    assertThat(ExerciseFiles.read(file).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"key\" : \"weather-report\"|\"key\" : \"Weather Report\"|2|key|key",
        "\"version\" : 1|\"version\" : 0|3|version|atLeast",
        "\"version\" : 1|\"version\" : \"one\"|3|version|type.integer",
        "\"TALK_OPENLY\"|\"TALK\"|4|area|oneOf",
        "\"BETTER_COMMUNICATION\"|\"MORE\"|5|outcomes[0]|oneOf",
        "\"title\" : \"Weather report\"|\"title\" : \" \"|6|title|blank",
        "\"minutes\" : 5|\"minutes\" : 241|12|minutes|atMost",
        "\"minutes\" : 5|\"minuten\" : 5|12|minuten|unknown",
        "\"minutes\" : 5|\"minutes\" : null|12|minutes|type.integer",
        "\"minutes\" : 5|\"minutes\" : 1e999|12|minutes|number",
        "\"version\" : 1,|\"key\" : \"again\",|3|key|fieldTwice",
        "\"lowEnd\"|\"lowest\"|53|prompts[1].lowest|unknown",
      })
  void what_is_wrong_is_named_with_its_line_and_field(
      String was, String is, int line, String field, String says) {
    assertThat(WEATHER).contains(was);

    assertThat(problems(WEATHER.replaceFirst(java.util.regex.Pattern.quote(was), is)))
        .anySatisfy(
            problem -> {
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.field()).isEqualTo(field);
              assertThat(problem.says()).isEqualTo(says);
            });
  }

  @Test
  void what_the_kind_of_a_prompt_asks_for_is_named() {
    assertThat(problems(WEATHER.replace("\"SCALE\"", "\"DATE\"")))
        .extracting(Remark::field, Remark::says)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("prompts[1].lowEnd", "notHere"),
            org.assertj.core.groups.Tuple.tuple("prompts[1].highEnd", "notHere"));
  }

  @Test
  void what_is_for_the_counselor_is_not_shared() {
    assertThat(problems(WEATHER.replace("\"EACH_THEN_REVEAL\"", "\"EACH_FOR_COUNSELOR\"")))
        .extracting(Remark::says)
        .contains("mustBe");
  }

  @Test
  void keys_are_unique_and_conditions_look_back() {
    String twice = WEATHER.replace("\"intensity\"", "\"feelings\"");
    String forward =
        WEATHER.replaceFirst(
            "\"changeable\" : true",
            "\"changeable\" : true, \"showIf\" : { \"prompt\" : \"intensity\", \"atLeast\" : 4 }");

    assertThat(problems(twice))
        .extracting(Remark::field, Remark::says)
        .contains(org.assertj.core.groups.Tuple.tuple("prompts[1].key", "keyTwice"));
    assertThat(problems(forward))
        .extracting(Remark::field, Remark::says)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("prompts[0].showIf.prompt", "notEarlier"));
  }

  @Test
  void a_field_in_a_library_is_named_by_its_place() {
    String library = new String(ExerciseFiles.write(BuiltIn.all()), UTF_8);
    int third = library.indexOf("\"rationale\"", library.indexOf("echo-round"));
    String bad = library.substring(0, third) + "\"reason\"" + library.substring(third + 11);

    assertThat(problems(bad))
        .extracting(Remark::field)
        .anyMatch(field -> field.matches("exercises\\[\\d+]\\.reason"));
  }

  @ParameterizedTest
  @CsvSource({"'',empty", "{,notJson", "'{} {}',goesOn", "[],type.object", "1,type.object"})
  void what_is_no_file_of_ours_is_told(String text, String says) {
    assertThat(problems(text)).first().extracting(Remark::says).isEqualTo(says);
  }

  @Test
  void limits_hold() {
    assertThat(says(ExerciseFiles.read(new byte[JsonText.LARGEST + 1])))
        .containsExactly("tooLarge");
    assertThat(says(problems("[".repeat(21)))).containsExactly("tooDeep");
    assertThat(
            says(problems("{\"format\":\"attune-library\",\"formatVersion\":1,\"exercises\":[]}")))
        .containsExactly("tooFew");
    assertThat(
            problems(
                "{\"format\":\"attune-library\",\"formatVersion\":1,\"exercises\":["
                    + "{},".repeat(40)
                    + "{}]}"))
        .hasSize(Reading.MOST_PROBLEMS);
    assertThat(says(problems(WEATHER.replace("Weather report", "\\u0000"))))
        .containsExactly("character");
  }

  private static List<String> says(Reading reading) {
    return says(reading.problems());
  }

  private static List<String> says(List<Remark> problems) {
    return problems.stream().map(Remark::says).toList();
  }

  private static List<Remark> problems(String text) {
    Reading reading = ExerciseFiles.read(text.getBytes(UTF_8));
    assertThat(reading.exercises()).isEmpty();
    return reading.problems();
  }
}
