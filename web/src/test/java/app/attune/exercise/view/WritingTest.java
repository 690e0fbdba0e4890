package app.attune.exercise.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WritingTest {
  private static final DraftBody EMPTY = DraftBody.blank();

  @Test
  void questions_are_added_moved_and_removed() {
    DraftBody body = add(add(add(EMPTY, "SCALE"), "DATE"), "LONG_TEXT");
    String last = prompts(body).get(2).key();

    assertThat(kinds(body)).containsExactly("SCALE", "DATE", "LONG_TEXT");
    assertThat(kinds(edit(body, "up", last, ""))).containsExactly("SCALE", "LONG_TEXT", "DATE");
    assertThat(kinds(edit(body, "move", last, "0"))).containsExactly("LONG_TEXT", "SCALE", "DATE");
    assertThat(kinds(edit(body, "remove", last, ""))).containsExactly("SCALE", "DATE");
  }

  @Test
  void what_makes_no_sense_changes_nothing() {
    DraftBody body = add(EMPTY, "SCALE");
    String key = prompts(body).get(0).key();

    assertThat(edit(body, "up", key, "")).isEqualTo(body);
    assertThat(edit(body, "down", key, "")).isEqualTo(body);
    assertThat(edit(body, "move", key, "7")).isEqualTo(body);
    assertThat(edit(body, "move", key, "x")).isEqualTo(body);
    assertThat(edit(body, "remove", "gone", "")).isEqualTo(body);
    assertThat(edit(body, "removeOption", key, "gone")).isEqualTo(body);
    assertThat(edit(body, "nonsense", key, "")).isEqualTo(body);
  }

  @Test
  void options_are_added_moved_and_removed() {
    DraftBody body = add(EMPTY, "CHECKLIST");
    PromptBody list = prompts(body).get(0);
    String first = list.options().get(0).key();
    String second = list.options().get(1).key();

    assertThat(options(edit(body, "downOption", list.key(), first))).containsExactly(second, first);
    assertThat(options(edit(body, "removeOption", list.key(), first))).containsExactly(second);
    assertThat(options(edit(body, "addOption", list.key(), ""))).hasSize(3);
  }

  @Test
  void a_question_is_answered_in_another_way_and_keeps_what_it_has() {
    DraftBody body = add(EMPTY, "CHECKLIST");
    PromptBody list = prompts(body).get(0);

    DraftBody scale = edit(body, "kind", list.key(), "SCALE");
    assertThat(prompts(scale)).containsExactly(list.withKind("SCALE"));
    assertThat(prompts(edit(scale, "kind", list.key(), "SINGLE_CHOICE")).get(0).options())
        .isEqualTo(list.options());
    assertThat(edit(body, "kind", list.key(), "POEM")).isEqualTo(body);
  }

  @Test
  void a_question_that_becomes_a_choice_has_two_options() {
    DraftBody body = add(EMPTY, "LONG_TEXT");

    DraftBody choice = edit(body, "kind", prompts(body).get(0).key(), "SINGLE_CHOICE");

    assertThat(options(choice)).hasSize(2);
  }

  @Test
  void nothing_depends_on_a_question_or_an_option_that_was_removed() {
    DraftBody body = add(add(EMPTY, "SINGLE_CHOICE"), "LONG_TEXT");
    PromptBody choice = prompts(body).get(0);
    String yes = choice.options().get(0).key();
    PromptBody then =
        prompts(body).get(1).withShowIf(new ConditionBody(choice.key(), List.of(yes), 1, 10));
    DraftBody asked = body.withSteps(List.of(body.first().withPrompts(List.of(choice, then))));

    assertThat(prompts(edit(asked, "removeOption", choice.key(), yes)).get(1).showIf())
        .isEqualTo(new ConditionBody(choice.key(), List.of(), 1, 10));
    assertThat(prompts(edit(asked, "remove", choice.key(), "")).get(0).showIf()).isNull();
  }

  @Test
  void a_second_step_comes_and_goes() {
    DraftBody body = edit(EMPTY, "addStep", "", "");

    assertThat(body.second()).isEqualTo(StepBody.blank("TOGETHER"));
    assertThat(new Edit("add", "1", "DATE").of(body).steps().get(1).prompts()).hasSize(1);
    assertThat(edit(body, "removeStep", "", "").second()).isNull();
  }

  @Test
  void what_was_typed_finds_its_question_wherever_that_is() {
    DraftBody body = add(add(EMPTY, "SCALE"), "CHECKLIST");
    String scale = prompts(body).get(0).key();
    OptionBody option = prompts(body).get(1).options().get(0);
    String list = prompts(body).get(1).key();

    DraftBody typed =
        WrittenForm.read(
            body,
            Map.of(
                "whole",
                one("yes"),
                "title",
                one("Porch\0 light"),
                "outcomes",
                new String[] {"STRONGER_BONDS", "HAPPIER_SELVES"},
                scale + "-text",
                one("How\r\nnear?"),
                scale + "-required",
                one("on"),
                scale + "-shared",
                one("both"),
                list + "-" + option.key() + "-text",
                one("A walk"),
                list + "-showIf",
                one(scale)));

    assertThat(typed.title()).isEqualTo("Porch light");
    assertThat(typed.outcomes()).containsExactly("STRONGER_BONDS", "HAPPIER_SELVES");
    PromptBody first = prompts(typed).get(0);
    assertThat(first.text()).isEqualTo("How\nnear?");
    assertThat(first.required()).isTrue();
    assertThat(first.shared()).isTrue();
    assertThat(first.changeable()).isFalse();
    assertThat(prompts(typed).get(1).options().get(0).text()).isEqualTo("A walk");
    assertThat(prompts(typed).get(1).showIf())
        .isEqualTo(new ConditionBody(scale, List.of(), 1, 10));
  }

  @Test
  void a_request_without_the_whole_form_types_nothing() {
    assertThat(WrittenForm.read(EMPTY, Map.of("title", one("Half")))).isEqualTo(EMPTY);
  }

  @Test
  void steps_are_undone_and_done_again() {
    History<DraftBody> history = new History<>(EMPTY);
    DraftBody one = add(EMPTY, "SCALE");
    history.add(one);
    history.add(one);

    history.undo();
    assertThat(history.now()).isEqualTo(EMPTY);
    assertThat(history.isUndoable()).isFalse();
    history.redo();
    assertThat(history.now()).isEqualTo(one);
    assertThat(history.isRedoable()).isFalse();
  }

  @Test
  void another_way_is_gone_once_a_new_one_is_taken() {
    History<DraftBody> history = new History<>(EMPTY);
    history.add(add(EMPTY, "SCALE"));
    history.undo();
    history.add(add(EMPTY, "DATE"));

    assertThat(history.isRedoable()).isFalse();
  }

  @Test
  void at_least_fifty_steps_can_be_undone() {
    History<DraftBody> history = new History<>(EMPTY);
    DraftBody body = EMPTY;
    for (int i = 0; i < History.MOST + 20; i++) {
      body = add(body, "DATE");
      history.add(body);
    }
    int undone = 0;
    while (history.isUndoable()) {
      history.undo();
      undone++;
    }

    assertThat(undone).isEqualTo(History.MOST).isGreaterThanOrEqualTo(50);
  }

  private static String[] one(String value) {
    return new String[] {value};
  }

  private static DraftBody add(DraftBody body, String kind) {
    return edit(body, "add", "0", kind);
  }

  private static DraftBody edit(DraftBody body, String what, String key, String more) {
    return new Edit(what, key, more).of(body);
  }

  private static List<PromptBody> prompts(DraftBody body) {
    return body.first().prompts();
  }

  private static List<String> kinds(DraftBody body) {
    return prompts(body).stream().map(PromptBody::kind).toList();
  }

  private static List<String> options(DraftBody body) {
    return prompts(body).get(0).options().stream().map(OptionBody::key).toList();
  }
}
