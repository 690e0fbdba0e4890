package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.control.TaskOpening;
import app.attune.couple.boundary.Couples;
import app.attune.insight.boundary.Portal;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentsIT extends InTheServer {
  @Inject private Assignments assignments;
  @Inject private Answers answers;
  @Inject private Couples couples;
  @Inject private Responses responses;
  @Inject private Portal portal;
  @Inject private TaskOpening opening;

  @Test
  void an_exercise_given_to_each_is_open_to_both_today() throws SQLException {
    Given given = world.given();

    AnswersReading reading = world.reading(given);

    assertThat(reading.title()).isEqualTo(World.UNSAID);
    assertThat(reading.opens()).isEqualTo(world.today());
    assertThat(reading.due()).isEqualTo(world.today().plusDays(7));
    assertThat(reading.sheets().stream().map(Sheet::status)).containsExactly("OPEN", "OPEN");
    assertThat(world.next(given.first()).taskId()).isEqualTo(given.firstTask());
    assertThat(world.next(given.second()).taskId()).isEqualTo(given.secondTask());
    assertThat(onRecord(given.pair().practice().id())).contains("EXERCISE_ASSIGNED");
  }

  @Test
  void each_partner_is_told_by_mail_that_something_waits_and_nothing_else() throws SQLException {
    world.moveTo(3, 12, 0);
    Given given = world.given();

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select kind || ' ' || link from attune.outbox where task_id in (?, ?)",
                  given.firstTask(),
                  given.secondTask()))
          .containsExactly(
              "SOMETHING_IS_WAITING /portal/today.xhtml",
              "SOMETHING_IS_WAITING /portal/today.xhtml");
    }
  }

  private NewAssignment of(Pair pair, UUID versionId) {
    LocalDate today = world.today();
    return new NewAssignment(
        UUID.randomUUID(),
        pair.id(),
        versionId,
        Recipients.EACH,
        today,
        today,
        "",
        RevealChoice.NONE,
        "");
  }

  @Test
  void what_a_colleague_or_another_practice_wrote_for_themselves_is_not_given() {
    Pair pair = world.pair();
    Written colleagues = Written.byAndFor(pair.practice().foreign(), "A colleague's");
    Written elsewhere = Written.forThePractice(world.practice().counselor(), "Elsewhere");
    Written own = Written.byAndFor(pair.counselor(), "My own");

    for (Written written : List.of(colleagues, elsewhere)) {
      assertThatExceptionOfType(NotFound.class)
          .isThrownBy(
              () -> pair.counselor().run(() -> assignments.assign(of(pair, written.versionId()))));
    }
    pair.counselor().run(() -> assignments.assign(of(pair, own.versionId())));
    assertThat(world.next(pair.first()).title()).isEqualTo("My own");
  }

  @Test
  void what_is_retired_is_given_to_nobody_any_more() {
    Pair pair = world.pair();
    Written own = Written.byAndFor(pair.counselor(), "My own");
    own.retire();

    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> pair.counselor().run(() -> assignments.assign(of(pair, own.versionId()))))
        .satisfies(refused -> assertThat(refused.reason()).isEqualTo("exerciseIsRetired"));
  }

  @Test
  void the_same_form_sent_twice_gives_once() {
    Pair pair = world.pair();
    NewAssignment wished = wished(pair, "");

    UUID first = pair.counselor().call(() -> assignments.assign(wished));
    UUID again = pair.counselor().call(() -> assignments.assign(wished));

    assertThat(again).isEqualTo(first);
    assertThat(pair.first().call(portal::today).alsoOpen()).isEmpty();
  }

  @Test
  void the_same_form_sent_many_times_at_once_gives_once() {
    Pair pair = world.pair();
    NewAssignment wished = wished(pair, "");

    List<UUID> made =
        AtOnce.times(12, () -> pair.counselor().call(() -> assignments.assign(wished)));

    assertThat(made).hasSize(12);
    assertThat(made.stream().distinct()).hasSize(1);
    assertThat(pair.first().call(portal::today).alsoOpen()).isEmpty();
  }

  @Test
  void the_reason_is_read_by_partner_and_counselor_and_sealed_in_the_database()
      throws SQLException {
    Pair pair = world.pair();
    Given given = world.given(pair, wished(pair, " You said mornings are kind. "));

    assertThat(given.first().call(() -> responses.open(given.firstTask())).whyNote())
        .isEqualTo("You said mornings are kind.");
    assertThat(world.reading(given).whyNote()).isEqualTo("You said mornings are kind.");
    try (Database database = Database.asOwner()) {
      String stored =
          database
              .texts(
                  "select encode(why_sealed, 'escape') from attune.assignments where id = ?",
                  given.id())
              .get(0);
      assertThat(stored).doesNotContain("mornings");
    }
  }

  @Test
  void what_is_given_to_one_partner_is_unknown_to_the_other_and_is_never_revealed() {
    Pair pair = world.pair();
    NewAssignment wished =
        world.assignment(pair, World.UNSAID, Recipients.SECOND, RevealChoice.WHEN_BOTH_DONE);

    UUID id = pair.counselor().call(() -> assignments.assign(wished));

    AnswersReading reading = pair.counselor().call(() -> answers.read(id));
    assertThat(reading.reveal()).isEqualTo("NONE");
    assertThat(reading.sheets()).hasSize(1);
    assertThat(reading.sheets().get(0).firstName()).isEqualTo("Jonas");
    assertThat(pair.first().call(portal::today).next()).isNull();
    assertThat(world.next(pair.second()).reveals()).isFalse();
  }

  @Test
  void an_exercise_for_the_counselor_alone_is_never_revealed() {
    Pair pair = world.pair();
    Given given = world.given(pair, "Interruptions audit", RevealChoice.WHEN_BOTH_DONE);

    assertThat(world.reading(given).reveal()).isEqualTo("NONE");
  }

  @Test
  void what_opens_later_is_not_in_the_portal_before_its_day() {
    Pair pair = world.pair();
    world.moveTo(5, 12, 0);
    LocalDate opens = world.today().plusDays(2);
    NewAssignment now = wished(pair, "");
    NewAssignment later =
        new NewAssignment(
            now.token(),
            pair.id(),
            now.exerciseVersionId(),
            Recipients.EACH,
            opens,
            opens.plusDays(7),
            "",
            RevealChoice.WHEN_BOTH_DONE,
            "");
    Given given = world.given(pair, later);

    assertThat(pair.first().call(portal::today).next()).isNull();
    assertNotFound(pair.first(), () -> responses.open(given.firstTask()));
    assertRefused(
        pair.first(),
        "taskNotOpen",
        null,
        () -> responses.submit(given.firstTask(), List.of(), Pulse.none(), true));

    world.moveTo(3, 0, 5);
    opening.openDueTasks();
    assertThat(world.next(pair.first()).taskId()).isEqualTo(given.firstTask());
  }

  @Test
  void dates_are_not_in_the_past_backwards_or_too_far_ahead() {
    Pair pair = world.pair();
    LocalDate today = world.today();

    assertDatesRefused(pair, "opensInThePast", "opens", today.minusDays(1), today);
    assertDatesRefused(pair, "dueBeforeOpens", "due", today.plusDays(2), today.plusDays(1));
    assertDatesRefused(pair, "tooFarAhead", "due", today, today.plusYears(2).plusDays(1));
  }

  private void assertDatesRefused(
      Pair pair, String reason, String field, LocalDate opens, LocalDate due) {
    NewAssignment fine = wished(pair, "");
    assertRefused(
        pair.counselor(),
        reason,
        field,
        () ->
            assignments.assign(
                new NewAssignment(
                    fine.token(),
                    pair.id(),
                    fine.exerciseVersionId(),
                    Recipients.EACH,
                    opens,
                    due,
                    "",
                    RevealChoice.WHEN_BOTH_DONE,
                    "")));
  }

  @Test
  void a_reason_has_its_limit() {
    Pair pair = world.pair();

    assertRefused(
        pair.counselor(),
        "textTooLong",
        "whyNote",
        () -> assignments.assign(wished(pair, "x".repeat(NewAssignment.LONGEST_NOTE + 1))));
    pair.counselor()
        .run(() -> assignments.assign(wished(pair, "x".repeat(NewAssignment.LONGEST_NOTE))));
  }

  @Test
  void what_is_not_in_the_library_can_not_be_given() {
    Pair pair = world.pair();
    NewAssignment fine = wished(pair, "");

    assertNotFound(
        pair.counselor(),
        () ->
            assignments.assign(
                new NewAssignment(
                    fine.token(),
                    pair.id(),
                    UUID.randomUUID(),
                    Recipients.EACH,
                    fine.opens(),
                    fine.due(),
                    "",
                    RevealChoice.NONE,
                    "")));
  }

  @Test
  void a_paused_couple_is_given_nothing() {
    Pair pair = world.pair();
    pair.counselor().run(() -> couples.pause(pair.id()));

    assertRefused(
        pair.counselor(), "coupleIsPaused", null, () -> assignments.assign(wished(pair, "")));
  }

  @Test
  void a_held_couple_is_given_nothing_that_reveals_or_handles_disagreements() {
    Pair pair = world.pair();
    pair.counselor().run(() -> couples.hold(pair.id()));

    assertRefused(
        pair.counselor(), "coupleIsHeld", null, () -> assignments.assign(wished(pair, "")));
    assertRefused(
        pair.counselor(),
        "coupleIsHeld",
        null,
        () ->
            assignments.assign(
                world.assignment(pair, World.REPLAY, Recipients.FIRST, RevealChoice.NONE)));
    pair.counselor()
        .run(
            () ->
                assignments.assign(
                    world.assignment(pair, World.UNSAID, Recipients.EACH, RevealChoice.NONE)));
  }

  @Test
  void what_is_set_aside_leaves_the_portal_and_comes_back_as_it_was() throws SQLException {
    Given given = world.given();
    given
        .first()
        .run(
            () ->
                responses.save(
                    given.firstTask(), List.of(Write.shared("thing", "Half a")), Pulse.none()));

    given.counselor().run(() -> assignments.setAside(given.id()));
    assertThat(given.first().call(portal::today).next()).isNull();
    assertNotFound(given.first(), () -> responses.open(given.firstTask()));
    assertThat(statuses(given)).containsExactly("WITHDRAWN", "WITHDRAWN");

    given.counselor().run(() -> assignments.takeUpAgain(given.id()));
    assertThat(statuses(given)).containsExactly("STARTED", "OPEN");
    assertThat(given.first().call(() -> responses.open(given.firstTask())).answers().get(0).text())
        .isEqualTo("Half a");
    assertThat(onRecord(given.pair().practice().id()))
        .contains("ASSIGNMENT_SET_ASIDE", "ASSIGNMENT_TAKEN_UP");
  }

  @Test
  void setting_aside_keeps_what_was_sent() {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));

    given.counselor().run(() -> assignments.setAside(given.id()));

    assertThat(statuses(given)).containsExactly("SUBMITTED", "WITHDRAWN");
    assertThat(world.reading(given).sheets().get(0).lines()).hasSize(1);
    assertThat(given.first().call(() -> responses.open(given.firstTask())).submitted()).isTrue();
  }

  @Test
  void setting_aside_or_taking_up_again_twice_changes_nothing() throws SQLException {
    Given given = world.given();
    given.counselor().run(() -> assignments.takeUpAgain(given.id()));
    given.counselor().run(() -> assignments.setAside(given.id()));
    given.counselor().run(() -> assignments.setAside(given.id()));
    given.counselor().run(() -> assignments.takeUpAgain(given.id()));
    given.counselor().run(() -> assignments.takeUpAgain(given.id()));

    assertThat(statuses(given)).containsExactly("OPEN", "OPEN");
    assertThat(onRecord(given.pair().practice().id()))
        .containsOnlyOnce("ASSIGNMENT_SET_ASIDE", "ASSIGNMENT_TAKEN_UP");
  }

  private NewAssignment wished(Pair pair, String why) {
    NewAssignment plain =
        world.assignment(pair, World.UNSAID, Recipients.EACH, RevealChoice.WHEN_BOTH_DONE);
    return new NewAssignment(
        plain.token(),
        plain.coupleId(),
        plain.exerciseVersionId(),
        plain.recipients(),
        plain.opens(),
        plain.due(),
        why,
        plain.reveal(),
        plain.rule());
  }

  private List<String> statuses(Given given) {
    return world.reading(given).sheets().stream().map(Sheet::status).toList();
  }
}
