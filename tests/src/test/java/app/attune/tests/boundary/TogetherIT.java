package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswerView;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.DraftSaved;
import app.attune.response.boundary.ExercisePage.Together;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.response.boundary.SheetNow;
import app.attune.sample.Person;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One sheet that both partners write and both confirm. */
class TogetherIT extends InTheServer {
  private static final String PLAN = "Pause plan";

  @Inject private Responses responses;
  @Inject private Answers answers;
  @Inject private Couples couples;

  private Given together() {
    return together(world.pair());
  }

  private Given together(Pair pair) {
    return world.given(
        pair, world.assignment(pair, PLAN, Recipients.TOGETHER, RevealChoice.WHEN_BOTH_DONE));
  }

  private DraftSaved save(Person writer, UUID task, AnswerInput... written) {
    return writer.call(() -> responses.save(task, List.of(written), Pulse.none()));
  }

  private boolean confirm(Person partner, UUID task, AnswerInput... written) {
    return partner.call(() -> responses.submit(task, List.of(written), Pulse.none(), true));
  }

  private static AnswerInput phrase(String text, long revision) {
    return Write.text("phrase", text, true, revision);
  }

  private String phraseRead(Person reader, UUID task) {
    return Objects.requireNonNull(
        world.open(reader, task).answers().stream()
            .filter(a -> a.promptKey().equals("phrase"))
            .findFirst()
            .orElseThrow()
            .text());
  }

  @Test
  void what_one_writes_the_other_reads_and_goes_on_with() {
    Given plan = together();
    save(plan.first(), plan.firstTask(), phrase("Red light", 0));

    assertThat(phraseRead(plan.second(), plan.secondTask())).isEqualTo("Red light");
    save(plan.second(), plan.secondTask(), phrase("Red light, please", 1));
    assertThat(phraseRead(plan.first(), plan.firstTask())).isEqualTo("Red light, please");
  }

  @Test
  void it_is_sent_when_both_have_confirmed_it_as_it_stands() {
    Given plan = together();

    assertThat(confirm(plan.first(), plan.firstTask(), phrase("Red light", 0))).isFalse();
    assertThat(world.open(plan.first(), plan.firstTask()).together())
        .isEqualTo(new Together(true, false));
    assertThat(world.open(plan.second(), plan.secondTask()).together())
        .isEqualTo(new Together(false, true));
    assertThat(world.reading(plan).joint()).isEmpty();

    assertThat(confirm(plan.second(), plan.secondTask())).isTrue();
    assertThat(world.open(plan.first(), plan.firstTask()).submitted()).isTrue();
    assertThat(world.reading(plan).joint()).extracting(Line::text).containsExactly("Red light");
    assertThat(world.reading(plan).sheets()).extracting(Sheet::status).containsOnly("SUBMITTED");
  }

  @Test
  void a_change_asks_both_to_confirm_again() {
    Given plan = together();
    confirm(plan.first(), plan.firstTask(), phrase("Red light", 0));
    save(plan.second(), plan.secondTask(), phrase("Blue light", 1));

    assertThat(world.open(plan.first(), plan.firstTask()).together())
        .isEqualTo(new Together(false, false));
    assertThat(confirm(plan.second(), plan.secondTask())).isFalse();
    assertThat(confirm(plan.first(), plan.firstTask())).isTrue();
  }

  @Test
  void writing_at_the_same_time_loses_nobodys_words() throws SQLException {
    Given plan = together();
    save(plan.first(), plan.firstTask(), phrase("Red light", 0));

    DraftSaved late = save(plan.second(), plan.secondTask(), phrase("Time out", 0));
    assertThat(late.saved()).isEmpty();
    assertThat(late.conflicts())
        .singleElement()
        .satisfies(c -> assertThat(c.text()).isEqualTo("Red light"));
    assertThat(phraseRead(plan.first(), plan.firstTask())).isEqualTo("Red light");

    save(plan.second(), plan.secondTask(), phrase("Time out", 1));
    assertThat(phraseRead(plan.first(), plan.firstTask())).isEqualTo("Time out");
    try (Database database = Database.asOwner()) {
      assertThat(
              database.one(
                  "select count(*) from attune.joint_answers where assignment_id = ?", plan.id()))
          .as("the words of both are kept")
          .isEqualTo(2L);
    }
  }

  @Test
  void a_question_that_is_not_asked_is_not_read() {
    Given plan = together();
    confirm(
        plan.first(),
        plan.firstTask(),
        phrase("Red light", 0),
        Write.chosen("length", "other"),
        Write.shared("length-own", "Until the kettle boils"));
    save(
        plan.first(),
        plan.firstTask(),
        new AnswerInput("length", null, null, List.of("hour"), null, true, 1));
    confirm(plan.first(), plan.firstTask());
    confirm(plan.second(), plan.secondTask());

    assertThat(world.reading(plan).joint())
        .extracting(Line::text)
        .doesNotContain("Until the kettle boils");
  }

  @Test
  void how_it_was_stays_with_each_of_them() {
    Given plan = together();
    plan.first()
        .run(
            () ->
                responses.save(
                    plan.firstTask(),
                    List.of(phrase("Red light", 0)),
                    new Pulse(9, 2, List.of("NOTHING"))));

    assertThat(world.open(plan.second(), plan.secondTask()).pulse()).isEqualTo(Pulse.none());
    confirm(plan.second(), plan.secondTask());
    plan.first()
        .run(
            () ->
                responses.submit(
                    plan.firstTask(), List.of(), new Pulse(9, 2, List.of("NOTHING")), true));
    assertThat(world.reading(plan).sheets().get(0).pulse().helpful()).isEqualTo(9);
    assertThat(world.reading(plan).sheets().get(1).pulse()).isEqualTo(Pulse.none());
  }

  @Test
  void marking_it_as_read_marks_it_for_both() {
    Given plan = together();
    confirm(plan.first(), plan.firstTask(), phrase("Red light", 0));
    confirm(plan.second(), plan.secondTask());

    plan.counselor().run(() -> answers.markReviewed(plan.firstTask()));

    assertThat(world.reading(plan).sheets()).extracting(Sheet::status).containsOnly("REVIEWED");
  }

  @Test
  void a_confirmed_sheet_is_final() {
    Given plan = together();
    confirm(plan.first(), plan.firstTask(), phrase("Red light", 0));
    confirm(plan.second(), plan.secondTask());

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> save(plan.first(), plan.firstTask(), phrase("Other", 1)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("alreadySubmitted"));
  }

  @Test
  void a_hold_closes_joint_work_for_both_and_the_sheet_is_there_after_it() {
    Pair pair = world.pair();
    Given round =
        world.given(
            pair, world.assignment(pair, "Echo round", Recipients.TOGETHER, RevealChoice.NONE));
    save(round.first(), round.firstTask(), Write.shared("point-first", "The garden"));
    round.counselor().run(() -> couples.hold(pair.id()));

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> world.open(round.first(), round.firstTask()));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                world.given(
                    pair,
                    world.assignment(pair, "Echo round", Recipients.TOGETHER, RevealChoice.NONE)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("coupleIsHeld"));

    round.counselor().run(() -> couples.liftHold(pair.id()));
    assertThat(world.open(round.second(), round.secondTask()).answers()).hasSize(1);
  }

  @Test
  void what_is_made_for_two_is_not_given_to_one_nor_what_is_for_the_counselor_to_two() {
    Pair pair = world.pair();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                world.given(
                    pair, world.assignment(pair, PLAN, Recipients.FIRST, RevealChoice.NONE)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("onlyTogether"));
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                world.given(
                    pair,
                    world.assignment(
                        pair, "Readiness check", Recipients.TOGETHER, RevealChoice.NONE)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("notTogether"));
  }

  @Test
  void what_must_stay_with_the_counselor_is_not_asked_on_a_page_that_both_read() {
    Pair pair = world.pair();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(
            () ->
                world.given(
                    pair,
                    world.assignment(
                        pair, "Session agenda", Recipients.TOGETHER, RevealChoice.NONE)))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("notTogether"));
  }

  @Test
  void during_a_hold_what_is_typed_is_kept_and_tells_nothing_of_the_others_words() {
    Pair pair = world.pair();
    Given round =
        world.given(
            pair, world.assignment(pair, "Echo round", Recipients.TOGETHER, RevealChoice.NONE));
    save(round.first(), round.firstTask(), Write.shared("point-first", "The garden"));
    round.counselor().run(() -> couples.hold(pair.id()));

    DraftSaved saved =
        save(round.second(), round.secondTask(), Write.shared("point-first", "The car"));
    assertThat(saved.conflicts()).isEmpty();
    assertThat(saved.saved()).extracting(AnswerView::text).containsExactly("The car");

    round.counselor().run(() -> couples.liftHold(pair.id()));
    assertThat(world.open(round.first(), round.firstTask()).answers())
        .extracting(AnswerView::text)
        .containsExactly("The car");
  }

  @Test
  void each_sees_how_the_page_stands_and_who_has_confirmed_it() {
    Given plan = together();
    confirm(plan.first(), plan.firstTask(), phrase("Red light", 0));

    SheetNow now = plan.second().call(() -> responses.sheet(plan.secondTask()));
    assertThat(now.answers()).extracting(AnswerView::text).containsExactly("Red light");
    assertThat(now.together()).isEqualTo(new Together(false, true));
    assertThat(now.sent()).isFalse();
    confirm(plan.second(), plan.secondTask());
    assertThat(plan.first().call(() -> responses.sheet(plan.firstTask())).sent()).isTrue();
  }

  @Test
  void another_couple_neither_reads_nor_writes_it() {
    Given plan = together();
    Given others = together();

    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> world.open(others.first(), plan.firstTask()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> save(plan.second(), plan.firstTask(), phrase("Mine", 0)));
  }
}
