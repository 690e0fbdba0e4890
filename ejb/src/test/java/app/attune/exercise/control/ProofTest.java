package app.attune.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Prompt;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProofTest {
  private static final OptionBody YES = new OptionBody("yes", "Yes");
  private static final OptionBody NO = new OptionBody("no", "No");
  private static final PromptBody SCALE = prompt("near", "SCALE", List.of(), null);
  private static final PromptBody CHOICE = prompt("walk", "SINGLE_CHOICE", List.of(YES, NO), null);

  @Test
  void a_finished_draft_becomes_a_version_and_can_be_edited_again() {
    DraftBody body =
        body("EACH_THEN_REVEAL", SCALE, asked(new ConditionBody("near", List.of(), 6, 10)));

    assertThat(Proof.read(body)).isEmpty();
    ExerciseText text = Typesetting.text(body, "own", 3);
    assertThat(text.version()).isEqualTo(3);
    assertThat(Typesetting.text(Typesetting.body(text, false), "own", 3)).isEqualTo(text);
  }

  @Test
  void an_empty_draft_is_told_everything_at_once() {
    assertThat(Proof.read(DraftBody.blank()))
        .containsExactly(
            new Problem("title", "titleMissing"),
            new Problem("purpose", "purposeMissing"),
            new Problem("step1-instructions", "instructionsMissing"),
            new Problem("step1-prompts", "stepEmpty"));
  }

  @Test
  void minutes_are_a_number_from_1_to_240() {
    assertThat(List.of("", "a", "0", "241", "-5", "1.5", "99999"))
        .allSatisfy(
            minutes ->
                assertThat(Proof.read(lasting(minutes)))
                    .containsExactly(new Problem("minutes", "minutesWrong")));
    assertThat(Proof.read(lasting(" 240 "))).isEmpty();
  }

  @Test
  void a_choice_offers_at_least_two_things_and_names_them() {
    PromptBody choice = prompt("walk", "CHECKLIST", List.of(new OptionBody("yes", " ")), null);

    assertThat(Proof.read(body("TOGETHER", choice)))
        .containsExactly(
            new Problem("walk-yes-text", "optionMissing"),
            new Problem("walk-options", "optionsTooFew"));
  }

  @Test
  void a_condition_names_an_earlier_answer() {
    PromptBody early = asked(new ConditionBody("walk", List.of("yes"), 1, 10));

    assertThat(Proof.read(body("TOGETHER", early, CHOICE)))
        .containsExactly(new Problem("then-showIf", "conditionNotEarlier"));
    assertThat(Proof.read(body("TOGETHER", CHOICE, early))).isEmpty();
  }

  @Test
  void a_condition_on_a_choice_has_an_option_of_it() {
    assertThat(condition(CHOICE, new ConditionBody("walk", List.of(), 1, 10)))
        .containsExactly(new Problem("then-showIf", "conditionOpen"));
    assertThat(condition(CHOICE, new ConditionBody("walk", List.of("gone"), 1, 10)))
        .containsExactly(new Problem("then-showIf", "conditionOpen"));
  }

  @Test
  void a_condition_on_a_scale_has_a_range_the_right_way_round() {
    assertThat(condition(SCALE, new ConditionBody("near", List.of(), 7, 6)))
        .containsExactly(new Problem("then-showIf", "rangeBackwards"));
    assertThat(condition(SCALE, new ConditionBody("near", List.of(), 1, 11)))
        .containsExactly(new Problem("then-showIf", "rangeBackwards"));
  }

  @Test
  void a_second_step_reveals_nothing() {
    DraftBody body =
        body("EACH_THEN_REVEAL", SCALE)
            .withSteps(List.of(step("EACH_THEN_REVEAL", SCALE), step("EACH_THEN_REVEAL", CHOICE)));

    assertThat(Proof.read(body)).containsExactly(new Problem("step2-mode", "secondReveals"));
  }

  @Test
  void what_is_forged_is_a_problem_and_no_accident() {
    assertThat(Proof.read(body("ALONE", prompt("x", "DRAWING", List.of(), null))))
        .containsExactly(
            new Problem("step1-mode", "notOffered"), new Problem("x-kind", "notOffered"));
    assertThat(Proof.read(body("TOGETHER", SCALE, SCALE)))
        .containsExactly(new Problem("near-text", "promptTwice"));
  }

  @Test
  void a_draft_can_be_published_in_every_way_of_doing_it_whatever_its_questions_said_before() {
    PromptBody added = named(PromptBody.blank("LONG_TEXT"));

    for (String mode : List.of("EACH_FOR_COUNSELOR", "TOGETHER", "EACH_THEN_REVEAL")) {
      DraftBody body = body(mode, SCALE, added);
      assertThat(Proof.read(body)).isEmpty();
      assertThat(Typesetting.text(body, "own", 1).prompts()).hasSize(2);
    }
  }

  private static PromptBody named(PromptBody blank) {
    return new PromptBody(
        blank.key(),
        blank.kind(),
        "Well?",
        blank.help(),
        blank.required(),
        blank.lowEnd(),
        blank.highEnd(),
        blank.options(),
        blank.shared(),
        blank.changeable(),
        null);
  }

  @Test
  void who_reads_it_follows_from_how_it_is_done() {
    assertThat(published("TOGETHER").readByBoth()).isTrue();
    assertThat(published("EACH_FOR_COUNSELOR").mayBeShared()).isFalse();
    assertThat(published("EACH_THEN_REVEAL").changeable()).isTrue();
  }

  private static Prompt published(String mode) {
    return Typesetting.text(body(mode, SCALE), "own", 1).prompts().get(0);
  }

  private static List<Problem> condition(PromptBody earlier, ConditionBody condition) {
    return Proof.read(body("TOGETHER", earlier, asked(condition)));
  }

  private static PromptBody asked(ConditionBody condition) {
    return prompt("then", "LONG_TEXT", List.of(), condition);
  }

  private static PromptBody prompt(
      String key, String kind, List<OptionBody> options, @Nullable ConditionBody showIf) {
    return new PromptBody(key, kind, "Well?", "", true, "low", "high", options, true, true, showIf);
  }

  private static DraftBody lasting(String minutes) {
    DraftBody body = body("TOGETHER", SCALE);
    return new DraftBody(
        body.title(),
        body.area(),
        body.outcomes(),
        body.purpose(),
        body.rationale(),
        body.closing(),
        body.talkingPoint(),
        minutes,
        body.cadence(),
        body.practiceWide(),
        body.first(),
        body.second());
  }

  private static DraftBody body(String mode, PromptBody... prompts) {
    return new DraftBody(
        "Porch light",
        "TALK_OPENLY",
        List.of(),
        "Closer.",
        "",
        "",
        "",
        "10",
        "WEEKLY",
        false,
        step(mode, prompts),
        null);
  }

  private static StepBody step(String mode, PromptBody... prompts) {
    return new StepBody(mode, "Sit.", List.of(prompts));
  }
}
