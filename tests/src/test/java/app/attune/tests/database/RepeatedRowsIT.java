package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.assertRefused;
import static app.attune.tests.database.RuntimeRole.changes;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the database itself says of tasks that come again and are missed. */
class RepeatedRowsIT {
  private static final String STATUS = "update attune.tasks set status = '%s' where id = ?";

  private static Rows missed() throws SQLException {
    Rows rows = Rows.lay();
    Rows.asOwner(STATUS.formatted("MISSED"), rows.firstTask());
    Rows.asOwner(STATUS.formatted("MISSED"), rows.secondTask());
    return rows;
  }

  private static String status(Object task) throws SQLException {
    try (Database owner = Database.asOwner()) {
      return owner.texts("select status from attune.tasks where id = ?", task).get(0);
    }
  }

  @Test
  void a_partner_begins_what_was_missed_and_does_nothing_else_with_it() throws SQLException {
    Rows rows = missed();

    for (String status : new String[] {"OPEN", "SUBMITTED", "WITHDRAWN", "SCHEDULED"}) {
      assertRefused(
          rows.first(), "not a step of a partner", STATUS.formatted(status), rows.firstTask());
    }
    assertThat(changes(rows.first(), STATUS.formatted("STARTED"), rows.firstTask())).isOne();
  }

  @Test
  void a_partner_misses_nothing_by_themselves_and_keeps_what_comes_after() throws SQLException {
    Rows rows = Rows.lay();

    assertRefused(
        rows.first(), "not a step of a partner", STATUS.formatted("MISSED"), rows.firstTask());
    assertRefused(
        rows.first(),
        "not a step of a partner",
        "update attune.tasks set followed = true where id = ?",
        rows.firstTask());
  }

  @Test
  void what_was_set_aside_is_not_begun_from_a_missed_time() throws SQLException {
    Rows rows = missed();
    Rows.asOwner(
        "update attune.assignments set set_aside_at = now() where id = ?", rows.assignment());

    assertRefused(
        rows.first(), "not a step of a partner", STATUS.formatted("STARTED"), rows.firstTask());
  }

  @Test
  void only_a_sheet_for_two_is_begun_for_the_other_too() throws SQLException {
    Rows each = missed();
    Rows.asOwner(STATUS.formatted("STARTED"), each.firstTask());
    assertThat(status(each.secondTask())).isEqualTo("MISSED");

    Rows both = missed();
    Rows.asOwner("update attune.tasks set together = true where id = ?", both.firstTask());
    Rows.asOwner("update attune.tasks set together = true where id = ?", both.secondTask());
    Rows.asOwner(STATUS.formatted("STARTED"), both.firstTask());
    assertThat(status(both.secondTask())).isEqualTo("OPEN");
  }

  @Test
  void nobody_but_the_clock_misses_what_has_passed() throws SQLException {
    Rows rows = Rows.lay();
    Rows.asOwner(
        "update attune.tasks set followed = true, opens = current_date - 9, due = current_date - 8"
            + " where id = ?",
        rows.firstTask());

    for (String caller : new String[] {rows.first(), rows.counselor()}) {
      try (Database asking = Database.asRuntime().caller(caller)) {
        asking.one("select attune.open_due_tasks(now())");
        asking.commit();
      }
      assertThat(status(rows.firstTask())).isEqualTo("OPEN");
    }
    try (Database clock = Database.asRuntime()) {
      clock.one("select attune.open_due_tasks(now())");
      clock.commit();
    }
    assertThat(status(rows.firstTask())).isEqualTo("MISSED");
  }
}
