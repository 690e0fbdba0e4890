package app.attune.program.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.NotFound;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramBody.Step;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CompositionTest {
  private static final UUID LANTERN = UUID.randomUUID();
  private static final UUID HARBOR = UUID.randomUUID();

  @Test
  void steps_are_added_moved_and_removed() {
    ProgramBody body = add(add(ProgramBody.blank(), LANTERN), HARBOR);
    String last = body.steps().get(1).key();

    assertThat(given(body)).containsExactly(LANTERN, HARBOR);
    assertThat(given(edit(body, "up", last, ""))).containsExactly(HARBOR, LANTERN);
    assertThat(given(edit(body, "move", last, "0"))).containsExactly(HARBOR, LANTERN);
    assertThat(given(edit(body, "remove", last, ""))).containsExactly(LANTERN);
    assertThat(given(add(body, LANTERN))).containsExactly(LANTERN, HARBOR, LANTERN);
  }

  @Test
  void what_makes_no_sense_changes_nothing() {
    ProgramBody body = add(ProgramBody.blank(), LANTERN);
    String key = body.steps().get(0).key();

    assertThat(edit(body, "up", key, "")).isEqualTo(body);
    assertThat(edit(body, "down", key, "")).isEqualTo(body);
    assertThat(edit(body, "move", key, "7")).isEqualTo(body);
    assertThat(edit(body, "move", key, "x")).isEqualTo(body);
    assertThat(edit(body, "remove", "gone", "")).isEqualTo(body);
    assertThat(edit(body, "nonsense", key, "")).isEqualTo(body);
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> edit(body, "add", "", "no id"));
  }

  @Test
  void what_is_typed_finds_its_step_wherever_that_was_moved() {
    ProgramBody body = add(add(ProgramBody.blank(), LANTERN), HARBOR);
    String first = body.steps().get(0).key();
    String second = body.steps().get(1).key();
    ProgramBody moved = edit(body, "up", second, "");

    ProgramBody typed =
        ComposedForm.read(
            moved,
            Map.of(
                "whole",
                one("yes"),
                "title",
                one("By lamplight"),
                "practiceWide",
                one("on"),
                first + "-whyNote",
                one("One\r\ntwo"),
                second + "-delivery",
                one("EVERY_DAYS"),
                second + "-days",
                one("3")));

    assertThat(typed.title()).isEqualTo("By lamplight");
    assertThat(typed.practiceWide()).isTrue();
    assertThat(typed.steps().get(0))
        .extracting(Step::exerciseId, Step::delivery, Step::days)
        .containsExactly(HARBOR, "EVERY_DAYS", "3");
    assertThat(typed.steps().get(1).whyNote()).isEqualTo("One\ntwo");
    assertThat(typed.steps().get(1).openDays()).isEqualTo("7");
  }

  @Test
  void a_request_without_the_form_types_nothing() {
    ProgramBody body = add(ProgramBody.blank(), LANTERN);

    assertThat(ComposedForm.read(body, Map.of("title", one("Half")))).isEqualTo(body);
  }

  private static ProgramBody add(ProgramBody body, UUID exercise) {
    return edit(body, "add", "0", exercise.toString());
  }

  private static ProgramBody edit(ProgramBody body, String what, String key, String more) {
    return new StepEdit(what, key, more).of(body);
  }

  private static List<UUID> given(ProgramBody body) {
    return body.steps().stream().map(Step::exerciseId).toList();
  }

  private static String[] one(String value) {
    return new String[] {value};
  }
}
