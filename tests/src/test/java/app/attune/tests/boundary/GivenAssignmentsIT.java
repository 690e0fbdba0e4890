package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.AssignmentChange;
import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.GivenAssignment.State;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.boundary.Reminding;
import app.attune.assignment.boundary.Reminding.When;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.CouplePage;
import app.attune.response.boundary.Reveals;
import app.attune.sample.Person;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was given changes from now on; what was sent or begun stays. */
class GivenAssignmentsIT extends WithGiven {
  private static final Reminding EVENINGS = new Reminding(When.DAILY, LocalTime.of(19, 30));

  @Inject private Reveals reveals;
  @Inject private CoupleOverviews overviews;

  private static AssignmentChange asIs(GivenAssignment is) {
    return new AssignmentChange(is.due(), is.rule(), is.whyNote(), is.reveal(), is.reminding());
  }

  private static AssignmentChange due(GivenAssignment is, LocalDate due) {
    return new AssignmentChange(due, is.rule(), is.whyNote(), is.reveal(), is.reminding());
  }

  private static AssignmentChange reveal(GivenAssignment is, RevealChoice reveal) {
    return new AssignmentChange(is.due(), is.rule(), is.whyNote(), reveal, is.reminding());
  }

  @Test
  void everything_that_can_be_changed_is_read() {
    Given given = daily(3);
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    at("2025-09-02T12:00");

    GivenAssignment is = read(given);

    assertThat(is.title()).isEqualTo(World.UNSAID);
    assertThat(is.coupleName()).isEqualTo("Maya & Jonas");
    assertThat(is.recipients()).isEqualTo(Recipients.EACH);
    assertThat(is.rule()).isEqualTo("FREQ=DAILY;COUNT=3");
    assertThat(is.reveal()).isEqualTo(RevealChoice.WHEN_BOTH_DONE);
    assertThat(is.reminding()).isEqualTo(Reminding.USUAL);
    assertThat(is.state()).isEqualTo(State.GOING_ON);
    assertThat(is.come()).isEqualTo(2);
    assertThat(is.times().get(0).partners())
        .extracting(p -> p.firstName() + " " + p.status())
        .containsExactly("Maya SUBMITTED", "Jonas MISSED");
    assertThat(times(given)).containsExactly("1 1 SUBMITTED", "2 2 OPEN", "3 3 SCHEDULED");
  }

  @Test
  void a_reason_a_day_and_a_reminder_are_changed_for_what_is_not_done() throws SQLException {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    LocalDate later = world.today().plusDays(20);

    change(
        given,
        new AssignmentChange(
            later, "", "You asked for more time.", RevealChoice.WHEN_BOTH_DONE, EVENINGS));

    GivenAssignment is = read(given);
    assertThat(is.due()).isEqualTo(later);
    assertThat(is.whyNote()).isEqualTo("You asked for more time.");
    assertThat(is.reminding()).isEqualTo(EVENINGS);
    assertThat(world.open(given.second(), given.secondTask()).due()).isEqualTo(later);
    assertThat(world.open(given.second(), given.secondTask()).whyNote())
        .isEqualTo("You asked for more time.");
    assertThat(world.open(given.first(), given.firstTask()).due())
        .isEqualTo(world.today().plusDays(7));
    assertThat(onRecord(given.pair().practice().id())).endsWith("ASSIGNMENT_CHANGED");
  }

  @Test
  void another_day_is_said_on_every_page_when_the_first_partner_has_sent() {
    world.moveTo(20, 12, 0);
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    LocalDate later = world.today().plusDays(25);

    world.wishBy(given, later);

    world.moveTo(0, 12, 0);
    assertDueOnEveryPage(given, later);
  }

  @Test
  void so_is_an_earlier_day() {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    LocalDate earlier = world.today().plusDays(3);

    world.wishBy(given, earlier);

    assertDueOnEveryPage(given, earlier);
  }

  private void assertDueOnEveryPage(Given given, LocalDate due) {
    CouplePage couple = given.counselor().call(() -> overviews.overview(given.pair().id()));
    assertThat(read(given).times()).extracting(GivenAssignment.Time::due).containsExactly(due);
    assertThat(couple.timeline()).extracting(CouplePage.TimelineEntry::due).containsExactly(due);
    assertThat(couple.nextDue()).isEqualTo(due);
    assertThat(world.reading(given).due()).isEqualTo(due);
    assertThat(world.open(given.second(), given.secondTask()).due()).isEqualTo(due);
  }

  @Test
  void a_day_that_can_not_be_is_refused() {
    at("2025-09-01T12:00");
    Given given = world.given();
    at("2025-09-04T12:00");
    GivenAssignment is = read(given);

    assertChangeRefused(given, "dueBeforeOpens", "due", due(is, LocalDate.parse("2025-08-31")));
    assertChangeRefused(given, "dueInThePast", "due", due(is, LocalDate.parse("2025-09-03")));
    assertChangeRefused(given, "tooFarAhead", "due", due(is, LocalDate.parse("2027-09-05")));
    assertChangeRefused(given, "rhythmIsFixed", "repeat", rule(is, "FREQ=DAILY;COUNT=2"));
    assertThat(read(given)).isEqualTo(is);
  }

  @Test
  void a_reveal_that_is_to_wait_for_the_session_does_not_open_at_its_hour() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    world.sendBoth(given);

    change(given, reveal(read(given), RevealChoice.HOLD_FOR_SESSION));
    world.moveTo(2, 20, 0);
    assertThat(given.first().call(reveals::opened)).isEmpty();

    change(given, reveal(read(given), RevealChoice.WHEN_BOTH_DONE));
    assertThat(given.first().call(reveals::opened)).as("at the next hour").isEmpty();
    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
    assertThat(given.second().call(reveals::opened)).hasSize(1);
  }

  @Test
  void what_both_could_read_stays_whatever_is_changed() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    world.sendBoth(given);
    world.moveTo(2, 12, 0);

    change(given, reveal(read(given), RevealChoice.HOLD_FOR_SESSION));

    assertThat(given.first().call(reveals::opened)).hasSize(1);
  }

  @Test
  void whether_it_opens_between_them_is_fixed() {
    Given shared = world.given();
    Given kept = world.given(world.pair(), World.UNSAID, RevealChoice.NONE);

    assertChangeRefused(shared, "revealIsFixed", "reveal", reveal(read(shared), RevealChoice.NONE));
    assertChangeRefused(
        kept, "revealIsFixed", "reveal", reveal(read(kept), RevealChoice.WHEN_BOTH_DONE));
  }

  @Test
  void of_two_changes_at_once_one_is_kept_and_the_other_told() {
    Given given = world.given();
    GivenAssignment is = read(given);

    List<Boolean> kept =
        AtOnce.all(
            List.of(
                () -> isKept(given, due(is, is.due().plusDays(1)), is.revision()),
                () -> isKept(given, due(is, is.due().plusDays(2)), is.revision())));

    assertThat(kept).containsExactlyInAnyOrder(true, false);
    assertRefused(
        given.counselor(),
        "changedElsewhere",
        null,
        () -> givens.change(given.id(), is.revision(), asIs(is)));
  }

  private boolean isKept(Given given, AssignmentChange change, long revision) {
    try {
      given.counselor().run(() -> givens.change(given.id(), revision, change));
      return true;
    } catch (app.attune.access.boundary.Refused refused) {
      assertThat(refused.reason()).isEqualTo("changedElsewhere");
      return false;
    }
  }

  @Test
  void saying_it_as_it_is_changes_nothing() throws SQLException {
    Given given = world.given();
    GivenAssignment is = read(given);

    change(given, asIs(is));

    assertThat(read(given)).isEqualTo(is);
    assertThat(onRecord(given.pair().practice().id())).doesNotContain("ASSIGNMENT_CHANGED");
  }

  @Test
  void nobody_else_reads_or_changes_what_was_given() {
    Given given = world.given();
    GivenAssignment is = read(given);
    Person foreign = given.pair().practice().foreign();
    Person elsewhere = world.practice().counselor();

    for (Person other : List.of(foreign, elsewhere)) {
      assertEverythingNotFound(other, given.id(), is);
    }
    assertEverythingNotFound(given.counselor(), UUID.randomUUID(), is);
    assertThat(read(given)).isEqualTo(is);
  }

  private void assertEverythingNotFound(Person person, UUID id, GivenAssignment is) {
    assertNotFound(person, () -> givens.read(id));
    assertNotFound(person, () -> givens.change(id, is.revision(), asIs(is)));
    assertNotFound(person, () -> givens.pause(id));
    assertNotFound(person, () -> givens.goOn(id));
    assertNotFound(person, () -> givens.end(id));
  }
}
