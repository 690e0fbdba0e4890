package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.control.TaskOpening;
import app.attune.sample.MovableClock;
import app.attune.tests.world.Database;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An exercise that comes again and again: its times are laid down, come, and pass. */
class RepetitionIT extends InTheServer {
  @Inject private Assignments assignments;
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
}
