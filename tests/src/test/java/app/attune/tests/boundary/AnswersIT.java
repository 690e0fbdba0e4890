package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersIT extends InTheServer {
  @Inject private Answers answers;
  @Inject private Responses responses;
  @Inject private Couples couples;

  @Test
  void a_counselor_reads_what_was_sent_and_who_else_may_read_it() {
    Given given = world.given();
    given
        .first()
        .run(
            () ->
                responses.submit(
                    given.firstTask(),
                    List.of(
                        Write.kept("reply", "Me too."),
                        Write.shared("thing", "I like our mornings."),
                        Write.scale("nervous", 3)),
                    new Pulse(9, 2, List.of("NOTHING")),
                    false));

    AnswersReading reading = world.reading(given);

    Sheet sheet = reading.sheets().get(0);
    assertThat(reading.coupleName()).isEqualTo("Maya & Jonas");
    assertThat(sheet.firstName()).isEqualTo("Maya");
    assertThat(sheet.strand()).isEqualTo("a");
    assertThat(sheet.status()).isEqualTo("SUBMITTED");
    assertThat(sheet.submittedAt()).isNotNull();
    assertThat(sheet.pulse()).isEqualTo(new Pulse(9, 2, List.of("NOTHING")));
    assertThat(sheet.lines().stream().map(Line::text))
        .containsExactly("I like our mornings.", "3 of 10", "Me too.");
    assertThat(sheet.lines().stream().map(Line::sharing)).containsExactly("SHARED", "KEPT", "KEPT");
    assertThat(sheet.lines().get(2).prompt()).contains("Jonas");
    assertThat(reading.sheets().get(1).lines()).isEmpty();
  }

  @Test
  void every_reading_is_on_record() throws SQLException {
    Given given = world.given();

    world.reading(given);

    assertThat(onRecord(given.pair().practice().id())).endsWith("ANSWERS_READ", "ANSWERS_READ");
  }

  @Test
  void a_reveal_goes_from_waiting_over_scheduled_to_open() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    assertThat(world.reading(given).reveal()).isEqualTo("WAITING");
    assertThat(world.reading(given).opensAt()).isNull();

    world.sendBoth(given);
    assertThat(world.reading(given).reveal()).isEqualTo("SCHEDULED");
    assertThat(world.reading(given).opensAt())
        .isEqualTo(world.today().atTime(LocalTime.of(19, 0)).atZone(World.ZONE).toInstant());

    world.moveTo(3, 19, 0);
    assertThat(world.reading(given).reveal()).isEqualTo("OPEN");
  }

  @Test
  void what_is_held_for_a_session_waits_for_it() {
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.HOLD_FOR_SESSION);
    world.sendBoth(given);

    assertThat(world.reading(given).reveal()).isEqualTo("HELD");
  }

  @Test
  void marking_reviewed_twice_is_marking_once() throws SQLException {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));

    given.counselor().run(() -> answers.markReviewed(given.firstTask()));
    given.counselor().run(() -> answers.markReviewed(given.firstTask()));

    assertThat(world.reading(given).sheets().stream().map(Sheet::status))
        .containsExactly("REVIEWED", "OPEN");
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("ANSWERS_REVIEWED");
  }

  @Test
  void what_was_not_sent_can_not_be_reviewed() {
    Given given = world.given();

    assertRefused(
        given.counselor(), "notSubmitted", null, () -> answers.markReviewed(given.firstTask()));
  }

  @Test
  void a_review_does_not_stop_the_reveal() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    given.counselor().run(() -> answers.markReviewed(given.firstTask()));
    world.send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));

    assertThat(world.reading(given).reveal()).isEqualTo("SCHEDULED");
  }

  @Test
  void a_reveal_is_opened_by_the_counselor_on_record() throws SQLException {
    Given given = world.given();
    world.sendBoth(given);

    given.counselor().run(() -> answers.openReveal(given.id(), 1));

    assertThat(world.reading(given).reveal()).isEqualTo("OPEN");
    assertThat(onRecord(given.pair().practice().id())).contains("REVEAL_OPENED");
  }

  @Test
  void a_reveal_is_not_opened_before_both_are_done_or_during_a_hold_or_against_the_rule() {
    Given half = world.given();
    world.send(half.first(), half.firstTask(), Write.shared("thing", "I like our mornings."));
    assertRevealNotReady(half);

    Given held = world.given();
    world.sendBoth(held);
    held.counselor().run(() -> couples.hold(held.pair().id()));
    assertRevealNotReady(held);

    Given never = world.given(world.pair(), World.UNSAID, RevealChoice.NONE);
    world.sendBoth(never);
    assertRevealNotReady(never);
  }

  private void assertRevealNotReady(Given given) {
    assertRefused(
        given.counselor(), "revealNotReady", null, () -> answers.openReveal(given.id(), 1));
  }
}
