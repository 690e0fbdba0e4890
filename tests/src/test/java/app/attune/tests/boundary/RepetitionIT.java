package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.control.TaskOpening;
import app.attune.couple.boundary.Couples;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.PortalToday;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.sample.MovableClock;
import app.attune.sample.Person;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An exercise that comes again and again: its times are laid down, come, and pass. */
class RepetitionIT extends InTheServer {
  /** An exercise that both write on one sheet. */
  private static final String SHEET = "Pause plan";

  @Inject private Assignments assignments;
  @Inject private Answers answers;
  @Inject private Couples couples;
  @Inject private Portal portal;
  @Inject private Responses responses;
  @Inject private TaskOpening opening;

  private UUID give(Pair pair, String rule) {
    NewAssignment wished =
        world.repeated(pair, World.UNSAID, Recipients.EACH, RevealChoice.WHEN_BOTH_DONE, rule);
    return pair.counselor().call(() -> assignments.assign(wished));
  }

  private void at(String localTime) {
    MovableClock.moveTo(LocalDateTime.parse(localTime).atZone(World.ZONE).toInstant());
    opening.openDueTasks();
  }

  /** Where the first partner's tasks are, in the order of time. */
  private static List<String> first(UUID assignment) throws SQLException {
    try (Database database = Database.asOwner()) {
      return database.texts(
          "select t.status from attune.tasks t join attune.partners p on p.id = t.partner_id"
              + " where t.assignment_id = ? and p.position = 1 order by t.occurrence, t.step",
          assignment);
    }
  }

  @Test
  void all_its_times_are_laid_down_when_it_is_given() throws SQLException {
    at("2025-11-04T12:00");
    UUID id = give(world.pair(), "FREQ=WEEKLY;BYDAY=TU,FR;COUNT=4");

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select distinct occurrence || ' ' || opens || ' ' || due from attune.tasks"
                      + " where assignment_id = ? order by 1",
                  id))
          .containsExactly(
              "1 2025-11-04 2025-11-06",
              "2 2025-11-07 2025-11-10",
              "3 2025-11-11 2025-11-13",
              "4 2025-11-14 2025-11-16");
    }
    assertThat(first(id)).containsExactly("OPEN", "SCHEDULED", "SCHEDULED", "SCHEDULED");
  }

  @Test
  void only_its_first_time_is_told_by_mail() throws SQLException {
    at("2025-09-01T12:00");
    UUID id = give(world.pair(), "FREQ=DAILY;COUNT=5");

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select t.occurrence::text from attune.outbox o"
                      + " join attune.tasks t on t.id = o.task_id where t.assignment_id = ?",
                  id))
          .containsExactly("1", "1");
    }
  }

  @Test
  void each_time_comes_on_its_day_and_the_one_that_nobody_began_is_missed() throws SQLException {
    at("2025-09-01T12:00");
    UUID id = give(world.pair(), "FREQ=DAILY;COUNT=3");

    at("2025-09-01T23:59");
    assertThat(first(id)).containsExactly("OPEN", "SCHEDULED", "SCHEDULED");
    at("2025-09-02T00:01");
    assertThat(first(id)).containsExactly("MISSED", "OPEN", "SCHEDULED");
    at("2025-09-03T00:01");
    assertThat(first(id)).containsExactly("MISSED", "MISSED", "OPEN");
    at("2025-10-01T12:00");
    assertThat(first(id)).as("the last is never missed").endsWith("OPEN");
  }

  @Test
  void the_day_on_which_the_clocks_go_back_is_one_day() throws SQLException {
    at("2025-11-01T12:00");
    UUID id = give(world.pair(), "FREQ=DAILY;COUNT=3");

    at("2025-11-02T00:01");
    assertThat(first(id)).containsExactly("MISSED", "OPEN", "SCHEDULED");
    at("2025-11-02T23:30");
    assertThat(first(id)).as("25 hours long").containsExactly("MISSED", "OPEN", "SCHEDULED");
    at("2025-11-03T00:01");
    assertThat(first(id)).containsExactly("MISSED", "MISSED", "OPEN");
  }

  @Test
  void the_day_on_which_the_clocks_go_forward_is_one_day() throws SQLException {
    at("2026-03-07T12:00");
    UUID id = give(world.pair(), "FREQ=DAILY;COUNT=3");

    at("2026-03-08T00:01");
    assertThat(first(id)).containsExactly("MISSED", "OPEN", "SCHEDULED");
    at("2026-03-08T23:59");
    assertThat(first(id)).as("23 hours long").containsExactly("MISSED", "OPEN", "SCHEDULED");
    at("2026-03-09T00:01");
    assertThat(first(id)).containsExactly("MISSED", "MISSED", "OPEN");
  }

  @Test
  void a_rule_that_can_not_be_used_is_refused_beside_the_repetition() {
    Pair pair = world.pair();

    assertRuleRefused(pair, "ruleUnreadable", "every evening");
    assertRuleRefused(pair, "ruleUnreadable", "FREQ=HOURLY;COUNT=4");
    assertRuleRefused(pair, "ruleWithoutEnd", "FREQ=DAILY");
    assertRuleRefused(pair, "ruleNeverComes", "FREQ=DAILY;UNTIL=20200101");
    assertRuleRefused(pair, "tooManyTimes", "FREQ=DAILY;COUNT=101");
    assertRuleRefused(pair, "tooFarAhead", "FREQ=MONTHLY;COUNT=25");
  }

  private void assertRuleRefused(Pair pair, String reason, String rule) {
    assertRefused(pair.counselor(), reason, "repeat", () -> give(pair, rule));
  }

  @Test
  void what_was_begun_stays_open_also_over_midnight() throws SQLException {
    at("2025-09-01T12:00");
    Given daily = daily(World.UNSAID, Recipients.EACH);
    save(daily.first(), daily.firstTask(), Write.shared("thing", "I like"));

    at("2025-09-02T00:01");

    assertThat(first(daily.id())).containsExactly("STARTED", "OPEN", "SCHEDULED");
    assertThat(world.open(daily.first(), daily.firstTask()).answers()).hasSize(1);
    world.send(daily.first(), daily.firstTask());
    assertThat(first(daily.id())).containsExactly("SUBMITTED", "OPEN", "SCHEDULED");
  }

  @Test
  void what_was_missed_is_nothing_in_the_portal() {
    at("2025-09-01T12:00");
    Given daily = daily(World.UNSAID, Recipients.EACH);
    at("2025-09-02T00:01");

    PortalToday today = daily.first().call(portal::today);
    assertThat(Objects.requireNonNull(today.next()).day()).isEqualTo("2025-09-02");
    assertThat(today.alsoOpen()).isEmpty();
    assertNotFound(daily.first(), () -> responses.open(daily.firstTask()));
    assertThat(daily.first().call(portal::sent)).isEmpty();
  }

  @Test
  void words_that_were_being_typed_when_it_was_missed_are_kept_and_can_be_sent()
      throws SQLException {
    at("2025-09-01T23:59");
    Given daily = daily(World.UNSAID, Recipients.EACH);
    at("2025-09-02T00:01");

    save(daily.first(), daily.firstTask(), Write.shared("thing", "Still writing"));

    assertThat(first(daily.id())).containsExactly("STARTED", "OPEN", "SCHEDULED");
    assertThat(world.open(daily.first(), daily.firstTask()).answers().get(0).text())
        .isEqualTo("Still writing");
    at("2025-09-03T00:01");
    world.send(daily.first(), daily.firstTask());
    assertThat(first(daily.id())).containsExactly("SUBMITTED", "MISSED", "OPEN");
  }

  @Test
  void what_was_being_sent_when_it_was_missed_is_sent() throws SQLException {
    at("2025-09-01T23:59");
    Given daily = daily(World.UNSAID, Recipients.EACH);
    at("2025-09-02T00:01");

    world.send(daily.first(), daily.firstTask(), Write.shared("thing", "Just in time."));

    assertThat(first(daily.id())).containsExactly("SUBMITTED", "OPEN", "SCHEDULED");
  }

  @Test
  void a_missed_time_of_what_was_set_aside_keeps_words_and_does_not_come_back()
      throws SQLException {
    at("2025-09-01T23:59");
    Given daily = daily(World.UNSAID, Recipients.EACH);
    at("2025-09-02T00:01");
    daily.counselor().run(() -> assignments.setAside(daily.id()));

    save(daily.first(), daily.firstTask(), Write.shared("thing", "Still writing"));

    assertThat(first(daily.id())).containsExactly("MISSED", "WITHDRAWN", "WITHDRAWN");
    assertNotFound(daily.first(), () -> responses.open(daily.firstTask()));
    assertRefused(
        daily.first(),
        "taskNotOpen",
        null,
        () -> responses.submit(daily.firstTask(), List.of(), Pulse.none(), true));
    try (Database database = Database.asOwner()) {
      assertThat(
              database.count(
                  "select count(*) from attune.answers where assignment_id = ?", daily.id()))
          .isEqualTo(1);
    }
  }

  @Test
  void a_sheet_for_two_is_begun_for_both_by_either() throws SQLException {
    at("2025-09-01T12:00");
    Given daily = daily(SHEET, Recipients.TOGETHER);
    save(daily.first(), daily.firstTask(), Write.shared("phrase", "Red light"));

    at("2025-09-02T00:01");
    assertThat(both(daily.id())).startsWith("STARTED OPEN", "OPEN OPEN");
    at("2025-09-03T00:01");
    assertThat(both(daily.id())).startsWith("STARTED OPEN", "MISSED MISSED", "OPEN OPEN");
  }

  @Test
  void a_missed_sheet_that_one_was_writing_on_is_there_again_for_both() throws SQLException {
    at("2025-09-01T23:59");
    Given daily = daily(SHEET, Recipients.TOGETHER);
    at("2025-09-02T00:01");
    assertThat(both(daily.id())).startsWith("MISSED MISSED");

    save(daily.second(), daily.secondTask(), Write.shared("phrase", "Red light"));

    at("2025-09-02T00:02");
    assertThat(both(daily.id())).startsWith("OPEN STARTED", "OPEN OPEN");
    assertThat(world.open(daily.first(), daily.firstTask()).answers().get(0).text())
        .isEqualTo("Red light");
    world.send(daily.first(), daily.firstTask());
    world.send(daily.second(), daily.secondTask());
    assertThat(both(daily.id())).startsWith("SUBMITTED SUBMITTED");
  }

  @Test
  void a_second_step_comes_for_each_time_that_both_did_and_for_no_missed_one() throws SQLException {
    at("2025-09-01T12:00");
    Given daily = daily("Topic ladder", Recipients.EACH);
    world.send(daily.first(), daily.firstTask(), Write.shared("topic-1", "Evenings"));
    world.send(daily.second(), daily.secondTask(), Write.shared("topic-1", "Mornings"));

    at("2025-09-01T19:01");
    assertThat(first(daily.id()))
        .as("of the first time both steps")
        .containsExactly("SUBMITTED", "OPEN", "SCHEDULED", "SCHEDULED", "SCHEDULED", "SCHEDULED");
    at("2025-09-03T20:00");
    assertThat(first(daily.id()))
        .containsExactly("SUBMITTED", "MISSED", "MISSED", "SCHEDULED", "OPEN", "SCHEDULED");
    assertThat(
            daily.counselor().call(() -> answers.readTime(daily.id(), 2)).sheets().get(0).status())
        .isEqualTo("MISSED");
  }

  @Test
  void set_aside_and_taken_up_again_it_goes_on_without_the_times_that_passed() throws SQLException {
    at("2025-09-01T12:00");
    Given daily = daily(World.UNSAID, Recipients.EACH);
    daily.counselor().run(() -> assignments.setAside(daily.id()));
    at("2025-09-02T12:00");
    assertThat(first(daily.id())).containsExactly("WITHDRAWN", "WITHDRAWN", "WITHDRAWN");

    daily.counselor().run(() -> assignments.takeUpAgain(daily.id()));

    assertThat(first(daily.id())).containsExactly("WITHDRAWN", "OPEN", "SCHEDULED");
    at("2025-09-03T00:01");
    assertThat(first(daily.id())).containsExactly("WITHDRAWN", "MISSED", "OPEN");
  }

  @Test
  void a_time_that_passes_while_a_couple_rests_or_a_hold_stops_it_is_not_missed()
      throws SQLException {
    at("2025-09-01T12:00");
    Given rests = daily(World.UNSAID, Recipients.EACH);
    Given held = daily(SHEET, Recipients.TOGETHER);
    Given free = daily(World.UNSAID, Recipients.EACH);
    rests.counselor().run(() -> couples.pause(rests.pair().id()));
    for (Given each : List.of(held, free)) {
      each.counselor().run(() -> couples.hold(each.pair().id()));
    }

    at("2025-09-02T00:01");

    assertThat(first(rests.id())).containsExactly("WITHDRAWN", "OPEN", "SCHEDULED");
    assertThat(both(held.id())).startsWith("WITHDRAWN WITHDRAWN", "OPEN OPEN");
    assertThat(first(free.id())).containsExactly("MISSED", "OPEN", "SCHEDULED");
  }

  private Given daily(String title, Recipients who) {
    Pair pair = world.pair();
    return world.given(
        pair, world.repeated(pair, title, who, RevealChoice.WHEN_BOTH_DONE, "FREQ=DAILY;COUNT=3"));
  }

  private void save(Person writer, UUID task, AnswerInput... written) {
    writer.run(() -> responses.save(task, List.of(written), Pulse.none()));
  }

  /** Where both partners' tasks are, in the order of time. */
  private static List<String> both(UUID assignment) throws SQLException {
    try (Database database = Database.asOwner()) {
      return database.texts(
          "select string_agg(t.status, ' ' order by p.position) from attune.tasks t"
              + " join attune.partners p on p.id = t.partner_id where t.assignment_id = ?"
              + " group by t.occurrence order by t.occurrence",
          assignment);
    }
  }
}
