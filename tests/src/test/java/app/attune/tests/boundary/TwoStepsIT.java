package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.NotFound;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.control.TaskOpening;
import app.attune.couple.boundary.Couples;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.CouplePage.PartnerState;
import app.attune.insight.boundary.Portal;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading.SecondStep;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.Reveals;
import app.attune.sample.Person;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An exercise in two steps: the second opens when both have done the first. */
class TwoStepsIT extends InTheServer {
  private static final String LADDER = "Topic ladder";

  @Inject private TaskOpening opening;
  @Inject private Answers answers;
  @Inject private Assignments assignments;
  @Inject private Couples couples;
  @Inject private CoupleOverviews overviews;
  @Inject private Portal portal;
  @Inject private Reveals reveals;

  private Given ladder(RevealChoice reveal) {
    world.moveTo(3, 12, 0);
    return world.given(world.pair(), LADDER, reveal);
  }

  private void firstStepBy(Person partner, UUID task) {
    world.send(partner, task, Write.shared("topic-1", "Which evenings we keep free"));
  }

  private void bothDoTheFirst(Given ladder) {
    firstStepBy(ladder.first(), ladder.firstTask());
    firstStepBy(ladder.second(), ladder.secondTask());
  }

  private SecondStep second(Given ladder) {
    return Objects.requireNonNull(world.reading(ladder).second());
  }

  private boolean hasSecond(Person partner) {
    return partner.call(portal::today).next() != null;
  }

  @Test
  void the_second_step_opens_to_both_with_the_reveal() {
    Given ladder = ladder(RevealChoice.WHEN_BOTH_DONE);
    firstStepBy(ladder.first(), ladder.firstTask());
    world.moveTo(3, 20, 0);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).as("the other has not done the first").isFalse();

    firstStepBy(ladder.second(), ladder.secondTask());
    opening.openDueTasks();
    assertThat(hasSecond(ladder.second())).as("not before the reveal hour").isFalse();

    world.moveTo(2, 19, 1);
    opening.openDueTasks();
    ExercisePage page = world.open(ladder.first(), second(ladder).sheets().get(0).taskId());
    assertThat(page.step()).isEqualTo(2);
    assertThat(page.together()).isNotNull();
    assertThat(page.prompts()).extracting(p -> p.key()).contains("start", "first-topic");
    assertThat(hasSecond(ladder.second())).isTrue();
    assertThat(ladder.first().call(reveals::opened)).as("one reveal, of the first step").hasSize(1);
  }

  @Test
  void what_is_held_for_a_session_keeps_the_second_step_until_then() {
    Given ladder = ladder(RevealChoice.HOLD_FOR_SESSION);
    bothDoTheFirst(ladder);
    world.moveTo(2, 20, 0);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isFalse();

    ladder.counselor().run(() -> answers.openReveal(ladder.id(), 1));
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isTrue();
  }

  @Test
  void where_nothing_is_revealed_the_second_step_opens_at_the_reveal_hour_too() {
    Given ladder = ladder(RevealChoice.NONE);
    bothDoTheFirst(ladder);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isFalse();

    world.moveTo(3, 19, 1);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isTrue();
    assertThat(hasSecond(ladder.second())).isTrue();
  }

  @Test
  void a_hold_keeps_a_second_step_that_is_done_together_closed() {
    Given ladder = ladder(RevealChoice.NONE);
    bothDoTheFirst(ladder);
    ladder.counselor().run(() -> couples.hold(ladder.pair().id()));
    world.moveTo(2, 19, 0);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isFalse();

    world.moveTo(2, 19, 20);
    ladder.counselor().run(() -> couples.liftHold(ladder.pair().id()));
    world.moveTo(2, 19, 21);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).as("the minute would tell of the hold").isFalse();

    world.moveTo(1, 19, 1);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isTrue();
  }

  @Test
  void what_is_late_for_another_reason_waits_for_the_next_reveal_hour() {
    Given ladder = ladder(RevealChoice.NONE);
    bothDoTheFirst(ladder);
    world.moveTo(2, 7, 40);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isFalse();

    world.moveTo(2, 19, 0);
    opening.openDueTasks();
    assertThat(hasSecond(ladder.first())).isTrue();
  }

  @Test
  void what_was_set_aside_by_mistake_is_there_again_at_once_with_its_second_step() {
    Given ladder = ladder(RevealChoice.NONE);
    bothDoTheFirst(ladder);
    world.moveTo(3, 19, 1);
    opening.openDueTasks();
    world.moveTo(2, 10, 0);

    ladder.counselor().run(() -> assignments.setAside(ladder.id()));
    assertThat(hasSecond(ladder.first())).isFalse();
    ladder.counselor().run(() -> assignments.takeUpAgain(ladder.id()));

    assertThat(hasSecond(ladder.first())).isTrue();
  }

  @Test
  void a_second_step_that_has_not_come_counts_nowhere() {
    Given ladder = ladder(RevealChoice.HOLD_FOR_SESSION);
    bothDoTheFirst(ladder);
    world.moveTo(-5, 12, 0);

    assertThat(ladder.counselor().call(() -> overviews.overview(ladder.pair().id())).timeline())
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.partners())
                    .extracting(PartnerState::status)
                    .containsExactly("SUBMITTED", "SUBMITTED"));
    assertThat(
            ladder
                .counselor()
                .call(() -> overviews.overview(ladder.pair().id()))
                .first()
                .lastFourWeeks())
        .isEqualTo(100);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> world.open(ladder.first(), second(ladder).sheets().get(0).taskId()));
  }

  @Test
  void one_partner_alone_has_no_second_step_that_takes_two() {
    Pair pair = world.pair();
    Given each = world.given(pair, LADDER, RevealChoice.NONE);
    assertThat(second(each).sheets()).hasSize(2);

    UUID alone =
        pair.counselor()
            .call(
                () ->
                    assignments.assign(
                        world.assignment(pair, LADDER, Recipients.FIRST, RevealChoice.NONE)));
    assertThat(
            Objects.requireNonNull(pair.counselor().call(() -> answers.read(alone)).second())
                .sheets())
        .isEmpty();
  }
}
