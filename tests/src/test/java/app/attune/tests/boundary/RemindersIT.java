package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.boundary.Reminding;
import app.attune.assignment.boundary.Reminding.When;
import app.attune.assignment.control.TaskOpening;
import app.attune.couple.boundary.Couples;
import app.attune.reminder.control.Postman;
import app.attune.reminder.control.ReminderRound;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.sample.MovableClock;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Partners are told that something is waiting, at an hour that says nothing else. */
class RemindersIT extends InTheServer {
  private static final String ONCE = "";
  private static final String LADDER = "Topic ladder";
  private static final String WAITING =
      "select count(*) from attune.outbox o join attune.tasks t on t.id = o.task_id"
          + " where t.assignment_id = ? and o.settled_at is null and o.attempts = 0";

  @Inject private Assignments assignments;
  @Inject private Couples couples;
  @Inject private Postman postman;
  @Inject private Responses responses;
  @Inject private ReminderRound reminders;
  @Inject private TaskOpening opening;

  private void at(String localTime) {
    at(LocalDateTime.parse(localTime).atZone(World.ZONE).toInstant());
  }

  private void at(Instant instant) {
    MovableClock.moveTo(instant);
    opening.openDueTasks();
    reminders.layReminders();
  }

  /**
   * Until everything that waits of these was tried; the server's own postman goes round as well.
   */
  private void postIsDelivered(Given... given) throws SQLException {
    Instant latest = Instant.now().plusSeconds(60);
    try (Database database = Database.asOwner()) {
      for (Given each : given) {
        while (database.count(WAITING, each.id()) > 0) {
          assertThat(Instant.now()).as("nobody delivers").isBefore(latest);
          postman.deliverNext();
        }
      }
    }
  }

  /** Given to each from today on, for four days when it does not come again. */
  private Given give(String rule, When when, String hour) {
    return give(World.UNSAID, Recipients.EACH, RevealChoice.WHEN_BOTH_DONE, rule, when, hour);
  }

  private Given give(
      String title,
      Recipients recipients,
      RevealChoice reveal,
      String rule,
      When when,
      String hour) {
    Pair pair = world.pair();
    NewAssignment plain = world.assignment(pair, title, recipients, reveal);
    return world.given(
        pair,
        new NewAssignment(
            plain.token(),
            pair.id(),
            plain.exerciseVersionId(),
            recipients,
            world.today(),
            world.today().plusDays(3),
            "",
            reveal,
            rule,
            new Reminding(when, LocalTime.parse(hour))));
  }

  /** When the first partner was to be told, by the practice's clock. */
  private static List<String> told(Given given) throws SQLException {
    return told(given, 1);
  }

  private static List<String> told(Given given, int position) throws SQLException {
    try (Database database = Database.asOwner()) {
      return database.texts(
          "select to_char(o.created_at at time zone 'America/New_York', 'MM-DD HH24:MI')"
              + " from attune.outbox o join attune.tasks t on t.id = o.task_id"
              + " join attune.partners p on p.id = t.partner_id"
              + " where t.assignment_id = ? and p.position = ? order by o.created_at",
          given.id(),
          position);
    }
  }

  /** What became of the mail about what was given, by the time it was laid and then by partner. */
  private static List<String> outcomes(Given given) throws SQLException {
    try (Database database = Database.asOwner()) {
      return database.texts(
          "select coalesce(o.outcome, 'TRIED ' || least(o.attempts, 1)) from attune.outbox o"
              + " join attune.tasks t on t.id = o.task_id"
              + " join attune.partners p on p.id = t.partner_id"
              + " where t.assignment_id = ? order by o.created_at, p.position",
          given.id());
    }
  }

  @Test
  void what_is_given_before_the_hour_is_told_at_the_hour_and_once() throws SQLException {
    at("2025-09-01T06:00");
    Given given = give(ONCE, When.FIRST_DAY, "08:00");
    at("2025-09-01T07:59");
    assertThat(told(given)).isEmpty();

    at("2025-09-01T08:00");
    at("2025-09-01T08:01");
    at("2025-09-02T08:00");

    assertThat(told(given)).containsExactly("09-01 08:00");
    assertThat(told(given, 2)).containsExactly("09-01 08:00");
  }

  @Test
  void what_is_given_after_the_hour_is_told_at_once_and_once() throws SQLException {
    at("2025-09-01T08:20");
    Given given = give(ONCE, When.FIRST_DAY, "08:00");
    at("2025-09-01T08:30");

    assertThat(told(given)).containsExactly("09-01 08:20");
  }

  @Test
  void on_the_last_day_or_never_is_nothing_on_the_first() throws SQLException {
    at("2025-09-01T12:00");
    Given last = give(ONCE, When.LAST_DAY, "18:15");
    Given never = give(ONCE, When.NEVER, "08:00");
    for (int day = 1; day <= 5; day++) {
      at("2025-09-0" + day + "T08:00");
      at("2025-09-0" + day + "T18:15");
    }

    assertThat(told(last)).containsExactly("09-04 18:15");
    assertThat(told(never)).isEmpty();
  }

  @Test
  void daily_ends_for_each_when_they_have_sent_theirs_and_for_all_on_the_last_day()
      throws SQLException {
    at("2025-09-01T12:00");
    Given given = give(ONCE, When.DAILY, "20:00");
    at("2025-09-01T20:00");
    at("2025-09-02T20:00");
    at("2025-09-02T21:00");
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    for (int day = 3; day <= 5; day++) {
      at("2025-09-0" + day + "T20:00");
    }

    assertThat(told(given)).containsExactly("09-01 20:00", "09-02 20:00");
    assertThat(told(given, 2))
        .containsExactly("09-01 20:00", "09-02 20:00", "09-03 20:00", "09-04 20:00");
  }

  @Test
  void never_is_nothing_when_the_second_step_opens_either() throws SQLException {
    at("2025-09-01T12:00");
    Given never = ladder(When.NEVER);
    Given firstDay = ladder(When.FIRST_DAY);
    for (Given given : List.of(never, firstDay)) {
      world.send(given.first(), given.firstTask(), Write.shared("topic-1", "Our evenings"));
      world.send(given.second(), given.secondTask(), Write.shared("topic-1", "Our mornings"));
    }
    at("2025-09-01T19:01");

    assertThat(world.next(never.first()).title()).isEqualTo(LADDER);
    assertThat(told(never)).isEmpty();
    assertThat(told(never, 2)).isEmpty();
    assertThat(told(firstDay)).endsWith("09-01 19:01");
  }

  private Given ladder(When when) {
    return give(LADDER, Recipients.EACH, RevealChoice.NONE, ONCE, when, "08:00");
  }

  @Test
  void who_has_confirmed_a_sheet_for_two_is_reminded_only_when_it_changes() throws SQLException {
    at("2025-09-01T06:00");
    Given sheet =
        give(
            "Pause plan",
            Recipients.TOGETHER,
            RevealChoice.WHEN_BOTH_DONE,
            ONCE,
            When.DAILY,
            "08:00");
    world.send(sheet.first(), sheet.firstTask(), Write.text("phrase", "Red light", true, 0));
    at("2025-09-01T08:00");
    postIsDelivered(sheet);
    assertThat(outcomes(sheet).get(0)).isEqualTo("NOT_NEEDED");
    assertThat(outcomes(sheet).get(1)).isIn("SENT", "TRIED 1");

    sheet
        .second()
        .run(
            () ->
                responses.save(
                    sheet.secondTask(),
                    List.of(Write.text("phrase", "Blue light", true, 1)),
                    Pulse.none()));
    at("2025-09-02T08:00");
    postIsDelivered(sheet);
    assertThat(outcomes(sheet)).hasSize(4);
    assertThat(outcomes(sheet).subList(2, 4)).isSubsetOf("SENT", "TRIED 1");
  }

  @Test
  void each_time_of_a_repetition_is_told_on_its_own_day() throws SQLException {
    at("2025-09-01T12:00");
    Given given = give("FREQ=WEEKLY;COUNT=3", When.FIRST_DAY, "08:00");
    for (int day : new int[] {2, 8, 9, 15, 22}) {
      at("2025-09-%02dT08:00".formatted(day));
    }

    assertThat(told(given)).containsExactly("09-01 12:00", "09-08 08:00", "09-15 08:00");
  }

  @Test
  void what_nobody_laid_in_its_hour_is_not_laid_after_it() throws SQLException {
    at("2025-09-01T06:00");
    Given given = give(ONCE, When.FIRST_DAY, "08:00");
    at("2025-09-01T09:00");

    assertThat(told(given)).isEmpty();
  }

  @Test
  void the_end_of_a_pause_a_hold_or_setting_aside_shows_in_no_mail() throws SQLException {
    at("2025-09-01T06:00");
    Given paused = give(ONCE, When.DAILY, "08:00");
    Given held = give(ONCE, When.DAILY, "08:00");
    Given aside = give(ONCE, When.DAILY, "08:00");
    paused.counselor().run(() -> couples.pause(paused.pair().id()));
    aside.counselor().run(() -> assignments.setAside(aside.id()));
    makeDisagreements(held);
    held.counselor().run(() -> couples.hold(held.pair().id()));
    at("2025-09-01T08:00");
    postIsDelivered(paused, held, aside);

    at("2025-09-01T08:20");
    paused.counselor().run(() -> couples.resume(paused.pair().id()));
    held.counselor().run(() -> couples.liftHold(held.pair().id()));
    aside.counselor().run(() -> assignments.takeUpAgain(aside.id()));
    at("2025-09-01T08:21");
    postIsDelivered(paused, held, aside);

    for (Given given : List.of(paused, held, aside)) {
      assertThat(outcomes(given)).containsExactly("NOT_NEEDED", "NOT_NEEDED");
    }
    at("2025-09-02T08:00");
    assertThat(told(paused)).containsExactly("09-01 08:00", "09-02 08:00");
  }

  /** What a couple has handles disagreements, so that a hold stops it. */
  private static void makeDisagreements(Given given) throws SQLException {
    try (Database database = Database.asOwner()) {
      database.change(
          "update attune.assignments set exercise_version_id = (select v.id from"
              + " attune.exercise_versions v where v.title = ? limit 1) where id = ?",
          World.REPLAY,
          given.id());
    }
  }

  @Test
  void whoever_still_has_it_open_at_the_hour_is_sent_the_mail() throws SQLException {
    at("2025-09-01T06:00");
    Given given = give(ONCE, When.FIRST_DAY, "08:00");
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Early."));
    at("2025-09-01T08:00");
    postIsDelivered(given);

    assertThat(told(given)).isEmpty();
    assertThat(told(given, 2)).containsExactly("09-01 08:00");
    assertThat(outcomes(given)).containsAnyOf("SENT", "TRIED 1");
  }

  @Test
  void an_hour_that_does_not_exist_or_comes_twice_is_told_once() throws SQLException {
    at("2026-03-07T12:00");
    Given spring = give(ONCE, When.DAILY, "02:30");
    throughTheNight("2026-03-08T00:00");
    assertThat(told(spring)).containsExactly("03-07 12:00", "03-08 03:30");

    at("2025-11-01T12:00");
    Given autumn = give(ONCE, When.DAILY, "01:30");
    throughTheNight("2025-11-02T00:00");
    assertThat(told(autumn)).containsExactly("11-01 12:00", "11-02 01:30");
  }

  private void throughTheNight(String from) {
    Instant midnight = LocalDateTime.parse(from).atZone(World.ZONE).toInstant();
    for (int quarter = 0; quarter < 24; quarter++) {
      at(midnight.plus(Duration.ofMinutes(15L * quarter)));
    }
  }

  @Test
  void what_opens_at_midnight_can_be_told_at_midnight() throws SQLException {
    at("2025-09-01T12:00");
    Given given = give("FREQ=DAILY;COUNT=2", When.FIRST_DAY, "00:00");
    MovableClock.moveTo(LocalDateTime.parse("2025-09-02T00:00").atZone(World.ZONE).toInstant());
    reminders.layReminders();
    assertThat(told(given)).as("not open yet").containsExactly("09-01 12:00");

    at("2025-09-02T00:01");
    assertThat(told(given)).containsExactly("09-01 12:00", "09-02 00:01");
  }

  @Test
  void an_hour_is_a_whole_quarter() {
    Pair pair = world.pair();
    NewAssignment plain = world.assignment(pair, World.UNSAID, Recipients.EACH, RevealChoice.NONE);

    assertRefused(
        pair.counselor(),
        "noQuarterHour",
        "reminding",
        () ->
            assignments.assign(
                new NewAssignment(
                    UUID.randomUUID(),
                    pair.id(),
                    plain.exerciseVersionId(),
                    Recipients.EACH,
                    plain.opens(),
                    plain.due(),
                    "",
                    RevealChoice.NONE,
                    "",
                    new Reminding(When.DAILY, LocalTime.of(8, 10)))));
  }
}
