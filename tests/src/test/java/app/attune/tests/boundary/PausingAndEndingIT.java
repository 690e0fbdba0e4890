package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.GivenAssignment.State;
import app.attune.insight.boundary.Portal;
import app.attune.sample.Person;
import app.attune.tests.world.Given;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was given ends earlier or later, pauses and goes on. */
class PausingAndEndingIT extends WithGiven {
  @Inject private Assignments assignments;
  @Inject private Portal portal;

  private void repeat(Given given, String rule) {
    change(given, rule(read(given), rule));
  }

  @Test
  void a_repetition_ends_earlier_or_later_and_what_was_done_stays() {
    Given given = daily(5);
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    at("2025-09-02T12:00");

    repeat(given, "FREQ=DAILY;COUNT=2");
    assertThat(times(given)).containsExactly("1 1 SUBMITTED", "2 2 OPEN");
    at("2025-09-03T12:00");
    assertThat(times(given)).as("the last is never missed").endsWith("2 2 OPEN");

    repeat(given, "FREQ=DAILY;UNTIL=20250904");
    assertThat(times(given))
        .containsExactly("1 1 SUBMITTED", "2 2 OPEN", "3 3 OPEN", "4 4 SCHEDULED");
    at("2025-09-04T00:01");
    assertThat(times(given))
        .containsExactly("1 1 SUBMITTED", "2 2 MISSED", "3 3 MISSED", "4 4 OPEN");

    repeat(given, "FREQ=DAILY;COUNT=8");
    assertThat(times(given)).hasSize(8).endsWith("8 8 SCHEDULED");
    assertThat(read(given).due()).isEqualTo(LocalDate.parse("2025-09-08"));
  }

  @Test
  void days_that_have_passed_before_a_later_end_was_chosen_are_skipped() {
    Given given = daily(2);
    at("2025-09-05T12:00");

    repeat(given, "FREQ=DAILY;COUNT=6");

    opening.openDueTasks();
    assertThat(times(given))
        .containsExactly(
            "1 1 MISSED",
            "2 2 MISSED",
            "3 3 WITHDRAWN",
            "4 4 WITHDRAWN",
            "5 5 OPEN",
            "6 6 SCHEDULED");
  }

  @Test
  void another_rhythm_or_an_end_in_the_past_is_refused_beside_the_repetition() {
    Given given = daily(5);
    at("2025-09-03T12:00");
    GivenAssignment is = read(given);

    assertChangeRefused(given, "rhythmIsFixed", "repeat", rule(is, "FREQ=WEEKLY;COUNT=5"));
    assertChangeRefused(given, "rhythmIsFixed", "repeat", rule(is, ""));
    assertChangeRefused(given, "endsInThePast", "repeat", rule(is, "FREQ=DAILY;COUNT=2"));
    assertChangeRefused(given, "tooManyTimes", "repeat", rule(is, "FREQ=DAILY;COUNT=101"));
    assertChangeRefused(given, "ruleWithoutEnd", "repeat", rule(is, "FREQ=DAILY"));
    at("2025-09-20T12:00");
    assertChangeRefused(given, "endsInThePast", "repeat", rule(is, "FREQ=DAILY;COUNT=9"));
    assertThat(read(given).rule()).isEqualTo("FREQ=DAILY;COUNT=5");
  }

  @Test
  void ending_takes_back_what_is_coming_and_leaves_what_is_open() throws SQLException {
    Given given = daily(5);
    at("2025-09-02T12:00");

    given.counselor().run(() -> givens.end(given.id()));
    given.counselor().run(() -> givens.end(given.id()));

    assertThat(times(given)).containsExactly("1 1 MISSED", "2 2 OPEN");
    at("2025-09-04T12:00");
    assertThat(times(given)).containsExactly("1 1 MISSED", "2 2 OPEN");
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("ASSIGNMENT_ENDED");
  }

  @Test
  void what_is_given_once_is_not_ended_but_set_aside() {
    Given given = world.given();

    assertRefused(given.counselor(), "stepNotPossible", null, () -> givens.end(given.id()));
  }

  @Test
  void while_it_is_paused_it_is_nowhere_in_the_portal_and_nothing_comes() throws SQLException {
    Given given = daily(6);
    world.save(given, Write.shared("thing", "Half a"));
    at("2025-09-02T12:00");

    given.counselor().run(() -> givens.pause(given.id()));
    given.counselor().run(() -> givens.pause(given.id()));

    assertThat(read(given).state()).isEqualTo(State.PAUSED);
    at("2025-09-03T12:00");
    for (Person partner : List.of(given.first(), given.second())) {
      assertThat(partner.call(portal::today).next()).isNull();
    }
    assertNotFound(given.first(), () -> world.open(given.first(), given.firstTask()));

    at("2025-09-05T12:00");
    given.counselor().run(() -> givens.goOn(given.id()));
    given.counselor().run(() -> givens.goOn(given.id()));

    assertThat(times(given))
        .containsExactly(
            "1 1 STARTED",
            "2 2 WITHDRAWN",
            "3 3 WITHDRAWN",
            "4 4 WITHDRAWN",
            "5 5 OPEN",
            "6 6 SCHEDULED");
    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("Half a");
    assertThat(onRecord(given.pair().practice().id()))
        .containsOnlyOnce("ASSIGNMENT_PAUSED", "ASSIGNMENT_RESUMED");
  }

  @Test
  void words_typed_on_a_page_that_was_paused_meanwhile_are_there_when_it_goes_on() {
    Given given = daily(6);
    given.counselor().run(() -> givens.pause(given.id()));
    world.save(given, Write.shared("thing", "Still typing"));
    at("2025-09-03T12:00");

    given.counselor().run(() -> givens.goOn(given.id()));

    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("Still typing");
  }

  @Test
  void what_is_paused_can_be_set_aside_for_good_and_going_on_then_changes_nothing() {
    Given given = world.given();
    given.counselor().run(() -> givens.pause(given.id()));

    given.counselor().run(() -> assignments.setAside(given.id()));
    given.counselor().run(() -> givens.goOn(given.id()));
    assertThat(read(given).state()).isEqualTo(State.SET_ASIDE);

    given.counselor().run(() -> givens.pause(given.id()));
    assertThat(read(given).state()).isEqualTo(State.SET_ASIDE);

    given.counselor().run(() -> assignments.takeUpAgain(given.id()));
    assertThat(read(given).state()).isEqualTo(State.GOING_ON);
  }
}
