package app.attune.program.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Mode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgramTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pace AT_ONCE = new Pace(Delivery.AT_ONCE, 0, 7);
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private static List<String> index(String folder) throws IOException {
    return new String(resource(folder + "/index.txt"), StandardCharsets.UTF_8).lines().toList();
  }

  private static List<ProgramFile> programs() throws IOException {
    List<ProgramFile> programs = new ArrayList<>();
    for (String key : index("programs")) {
      ProgramFile program =
          JSON.readValue(resource("programs/" + key + ".json"), ProgramFile.class);
      assertThat(program.key()).isEqualTo(key);
      programs.add(program);
    }
    assertThat(programs).isNotEmpty();
    return programs;
  }

  private static Mode mode(String exercise) throws IOException {
    return JSON.readValue(resource("library/" + exercise + ".json"), ExerciseText.class).mode();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = ProgramTest.class.getResourceAsStream("/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }

  @Test
  void every_built_in_program_is_valid() throws IOException {
    assertThat(programs())
        .allSatisfy(
            program -> {
              assertThat(program.text(Exercise::builtIn).steps()).hasSameSizeAs(program.steps());
              assertThat(program.purpose()).isNotBlank();
              assertThat(program.rationale()).isNotBlank();
            });
  }

  @Test
  void built_in_programs_give_exercises_that_exist_and_say_why() throws IOException {
    List<String> library = index("library");

    assertThat(programs())
        .flatExtracting(ProgramFile::steps)
        .allSatisfy(
            step -> {
              assertThat(library).contains(step.exercise());
              assertThat(step.whyNote()).isNotBlank();
              assertThat(step.reason()).isNotBlank();
            });
  }

  @Test
  void only_an_exercise_with_a_reveal_has_a_rule_for_it() throws IOException {
    for (ProgramFile program : programs()) {
      for (ProgramFile.Step step : program.steps()) {
        if (step.reveal() != null) {
          assertThat(mode(step.exercise())).as(step.exercise()).isEqualTo(Mode.EACH_THEN_REVEAL);
        }
      }
    }
  }

  @Test
  void no_text_blames_shouts_or_names_anybody() throws IOException {
    Stream<String> texts =
        programs().stream()
            .flatMap(
                program ->
                    Stream.concat(
                        Stream.of(program.title(), program.purpose(), program.rationale()),
                        program.steps().stream()
                            .flatMap(step -> Stream.of(step.whyNote(), step.reason()))));

    assertThat(texts)
        .noneMatch(text -> text.matches("(?is).*(\\bfail|overdue|non-compliant|[!{}]).*"));
  }

  @ParameterizedTest
  @EnumSource
  void a_delivery_counts_days_or_has_none(Delivery delivery) {
    int right = delivery.countsDays() ? 7 : 0;
    int wrong = delivery.countsDays() ? 0 : 7;

    assertThat(new Pace(delivery, right, 7).days()).isEqualTo(right);
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(delivery, wrong, 7));
  }

  @Test
  void days_are_1_to_90() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pace(Delivery.EVERY_DAYS, 91, 7))
        .withMessageContaining("91");
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Delivery.AT_ONCE, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pace(Delivery.AT_ONCE, 0, 91));
  }

  @Test
  void the_first_step_opens_at_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(step(new Pace(Delivery.EVERY_DAYS, 7, 7))))
        .withMessageContaining("never begins");
  }

  @Test
  void a_program_has_1_to_40_steps() {
    assertThatIllegalArgumentException().isThrownBy(() -> text());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> text(Collections.nCopies(41, step(AT_ONCE))));
    assertThat(text(Collections.nCopies(40, step(AT_ONCE))).steps()).hasSize(40);
  }

  @Test
  void a_versions_steps_are_numbered_in_their_order() {
    Program program = Program.builtIn("quiet-start");
    ProgramVersion version =
        new ProgramVersion(
            program, 1, text(step(AT_ONCE), step(new Pace(Delivery.AFTER_COMPLETION, 0, 9))), NOW);

    program.published(version);

    assertThat(version.getSteps()).extracting(ProgramStep::getPosition).containsExactly(1, 2);
    assertThat(version.getSteps().get(1).getPace().openDays()).isEqualTo(9);
    assertThat(program.getNewestId()).isEqualTo(version.getId());
  }

  @Test
  void a_program_offers_none_but_its_own_versions() {
    ProgramVersion other =
        new ProgramVersion(Program.builtIn("another"), 1, text(step(AT_ONCE)), NOW);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Program.builtIn("quiet-start").published(other));
  }

  private static ProgramText text(ProgramText.Step... steps) {
    return text(List.of(steps));
  }

  private static ProgramText text(List<ProgramText.Step> steps) {
    return new ProgramText("A quiet start", "", "", steps);
  }

  private static ProgramText.Step step(Pace pace) {
    return new ProgramText.Step(
        Exercise.builtIn("weather-report"), pace, RevealRule.WHEN_BOTH_DONE, "", "");
  }
}
