package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.response.boundary.Answers;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hold, a pause or a session decides when a reveal opens. */
class StoppedRevealsIT extends WithReveals {
  @Inject private Answers answers;
  @Inject private Couples couples;

  @Test
  void a_hold_stops_what_has_not_opened_and_lifting_it_opens_at_the_next_hour() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.counselor().run(() -> couples.hold(given.pair().id()));
    world.moveTo(2, 20, 0);
    assertNothingOpen(given);
    assertThat(world.reading(given).reveal()).isEqualTo("STOPPED");

    given.counselor().run(() -> couples.liftHold(given.pair().id()));
    assertNothingOpen(given);
    assertThat(world.reading(given).reveal()).isEqualTo("SCHEDULED");

    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", "I like our mornings."));
  }

  @Test
  void a_pause_stops_what_has_not_opened_and_going_on_opens_it_at_the_next_hour() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.counselor().run(() -> couples.pause(given.pair().id()));
    world.moveTo(2, 20, 0);
    assertNothingOpen(given);

    given.counselor().run(() -> couples.resume(given.pair().id()));
    assertNothingOpen(given);

    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
  }

  @Test
  void a_hold_lifted_during_a_pause_opens_nothing() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.counselor().run(() -> couples.hold(given.pair().id()));
    given.counselor().run(() -> couples.pause(given.pair().id()));
    given.counselor().run(() -> couples.liftHold(given.pair().id()));

    world.moveTo(2, 20, 0);
    assertNothingOpen(given);
  }

  @Test
  void what_is_finished_during_a_hold_opens_only_after_it() {
    Given given = givenAtNoon();
    given.counselor().run(() -> couples.hold(given.pair().id()));
    world.sendBoth(given);
    world.moveTo(2, 20, 0);
    assertNothingOpen(given);

    given.counselor().run(() -> couples.liftHold(given.pair().id()));
    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
  }

  @Test
  void a_hold_leaves_what_both_could_read_already() {
    Given given = revealed();

    given.counselor().run(() -> couples.hold(given.pair().id()));

    assertThat(said(given.first(), given.firstTask(), "thing"))
        .isEqualTo(List.of("I like our mornings.", "I miss our walks."));
  }

  @Test
  void what_is_held_for_a_session_opens_when_the_counselor_opens_it() {
    world.moveTo(3, 12, 0);
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.HOLD_FOR_SESSION);
    world.sendBoth(given);
    world.moveTo(2, 12, 0);
    assertNothingOpen(given);

    given.counselor().run(() -> answers.openReveal(given.id(), 1));
    assertThat(said(given.first(), given.firstTask(), "thing"))
        .isEqualTo(List.of("I like our mornings.", "I miss our walks."));
    assertThat(given.second().call(reveals::opened)).hasSize(1);
  }

  @Test
  void the_counselor_can_open_a_reveal_before_its_hour() {
    Given given = world.given();
    world.sendBoth(given);
    assertNothingOpen(given);

    given.counselor().run(() -> answers.openReveal(given.id(), 1));

    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", "I like our mornings."));
  }
}
