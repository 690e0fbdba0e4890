package app.attune.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Difference.Asked;
import app.attune.exercise.boundary.Difference.ConditionChange;
import app.attune.exercise.boundary.Difference.OptionChange;
import app.attune.exercise.boundary.Difference.PromptChange;
import app.attune.exercise.boundary.Difference.SettingChange;
import app.attune.exercise.boundary.Difference.Spot;
import app.attune.exercise.boundary.Difference.State;
import app.attune.exercise.boundary.Difference.StepChange;
import app.attune.exercise.boundary.Difference.TextChange;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import app.attune.exercise.entity.ExerciseText;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final PromptBody NEAR = scale("near", "How near were you?");
  private static final PromptBody WHEN = asked("when", "DATE", "When was it?");
  private static final PromptBody WHERE = asked("where", "SHORT_TEXT", "Where was it?");
  private static final PromptBody HELPED =
      asked("helped", "SINGLE_CHOICE", "What helped?")
          .withOptions(List.of(new OptionBody("walk", "A walk"), new OptionBody("talk", "A talk")));

  private static final DraftBody BODY = body(NEAR, WHEN, WHERE, HELPED);

  @Test
  void the_same_twice_has_no_difference() {
    Comparison same = compare(BODY, BODY);

    assertThat(same.texts()).isEmpty();
    assertThat(same.settings()).isEmpty();
    assertThat(same.steps()).extracting(StepChange::state).containsExactly(State.SAME);
  }

  @Test
  void texts_and_settings_of_the_whole_are_told_by_field() {
    DraftBody changed =
        new DraftBody(
            "Porch lamp",
            "REALLY_LISTEN",
            List.of("STRONGER_BONDS"),
            BODY.purpose(),
            "",
            "",
            "",
            "20",
            "DAILY",
            false,
            BODY.first(),
            null);

    Comparison compared = compare(BODY, changed);

    assertThat(compared.texts()).extracting(TextChange::field).containsExactly("title");
    assertThat(compared.settings())
        .containsExactly(
            new SettingChange("area", List.of("TALK_OPENLY"), List.of("REALLY_LISTEN")),
            new SettingChange("outcomes", List.of(), List.of("STRONGER_BONDS")),
            new SettingChange("minutes", List.of("10"), List.of("20")),
            new SettingChange("cadence", List.of("WEEKLY"), List.of("DAILY")));
  }

  @Test
  void prompts_are_added_removed_moved_and_changed() {
    PromptBody added = asked("again", "LONG_TEXT", "And again?");
    PromptBody changed = asked("when", "SHORT_TEXT", "When was it, about?");

    List<PromptChange> prompts = prompts(BODY, body(WHERE, NEAR, changed, added));

    assertThat(prompts)
        .extracting(ComparisonTest::told)
        .containsExactly(
            "Where was it?",
            "[-What helped?-]",
            "How near were you?",
            "When was it[+, about+]?",
            "[+And again?+]");
    assertThat(prompts)
        .extracting(PromptChange::state)
        .containsExactly(State.SAME, State.REMOVED, State.SAME, State.CHANGED, State.ADDED);
    assertThat(prompts)
        .extracting(PromptChange::moved)
        .containsExactly(true, false, false, false, false);
    assertThat(prompts.get(0).before()).isEqualTo(new Spot(1, 3));
    assertThat(prompts.get(0).after()).isEqualTo(new Spot(1, 1));
    assertThat(prompts.get(3).settings())
        .containsExactly(new SettingChange("kind", List.of("DATE"), List.of("SHORT_TEXT")));
    assertThat(prompts.get(1).after()).isNull();
  }

  @Test
  void a_removed_prompt_stands_where_it_stood() {
    assertThat(prompts(BODY, body(NEAR, WHERE, HELPED)))
        .extracting(PromptChange::state)
        .containsExactly(State.SAME, State.REMOVED, State.SAME, State.SAME);
  }

  @Test
  void options_are_added_removed_moved_and_changed() {
    PromptBody changed =
        HELPED.withOptions(
            List.of(
                new OptionBody("talk", "A long talk"),
                new OptionBody("walk", "A walk"),
                new OptionBody("rest", "A rest")));

    PromptChange helped = prompts(BODY, body(NEAR, WHEN, WHERE, changed)).get(3);

    assertThat(helped.state()).isEqualTo(State.CHANGED);
    assertThat(helped.options())
        .extracting(OptionChange::state)
        .containsExactly(State.CHANGED, State.SAME, State.ADDED);
    assertThat(helped.options()).filteredOn(OptionChange::moved).hasSize(1);
  }

  @Test
  void when_a_prompt_is_asked_is_told_in_the_words_of_what_it_depends_on() {
    PromptBody then = WHERE.withShowIf(new ConditionBody("near", List.of(), 6, 10));
    PromptBody now = WHERE.withShowIf(new ConditionBody("helped", List.of("walk"), 1, 10));

    PromptChange where = prompts(body(NEAR, HELPED, then), body(NEAR, HELPED, now)).get(2);

    assertThat(where.condition())
        .isEqualTo(
            new ConditionChange(
                new Asked("How near were you?", List.of(), 6, 10),
                new Asked("What helped?", List.of("A walk"), 1, 10)));
  }

  @Test
  void a_second_step_comes_and_a_prompt_goes_over_to_it() {
    DraftBody two =
        body(NEAR, WHEN)
            .withSteps(
                List.of(
                    body(NEAR, WHEN).first(),
                    new StepBody("EACH_FOR_COUNSELOR", "And then.", List.of(WHERE, HELPED))));

    List<StepChange> steps = compare(BODY, two).steps();

    assertThat(steps).extracting(StepChange::state).containsExactly(State.SAME, State.ADDED);
    assertThat(steps.get(1).prompts()).extracting(PromptChange::moved).containsExactly(true, true);
    assertThat(steps.get(1).settings())
        .containsExactly(new SettingChange("mode", List.of(), List.of("EACH_FOR_COUNSELOR")));
    assertThat(compare(two, BODY).steps())
        .extracting(StepChange::state)
        .containsExactly(State.CHANGED, State.REMOVED);
  }

  private static String told(PromptChange prompt) {
    return WordDifferenceTest.told(prompt.text());
  }

  private static List<PromptChange> prompts(DraftBody older, DraftBody newer) {
    return compare(older, newer).steps().get(0).prompts();
  }

  private static Comparison compare(DraftBody older, DraftBody newer) {
    return new Comparison(text(older, 1), text(newer, 2));
  }

  private static ExerciseText text(DraftBody body, int version) {
    return Typesetting.text(body, "porch", version);
  }

  private static DraftBody body(PromptBody... prompts) {
    return new DraftBody(
        "Porch light",
        "TALK_OPENLY",
        List.of(),
        "Notice when you are close.",
        "",
        "",
        "",
        "10",
        "WEEKLY",
        false,
        new StepBody("EACH_FOR_COUNSELOR", "Sit for a minute.", List.of(prompts)),
        null);
  }

  private static PromptBody scale(String key, String text) {
    return new PromptBody(
        key, "SCALE", text, "", false, "far", "near", List.of(), false, false, null);
  }

  private static PromptBody asked(String key, String kind, String text) {
    return new PromptBody(key, kind, text, "", false, "", "", List.of(), false, false, null);
  }
}
