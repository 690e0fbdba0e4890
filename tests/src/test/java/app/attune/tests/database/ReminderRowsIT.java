package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.as;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the clock lays and what a counselor holds, even with plain SQL. */
class ReminderRowsIT {
  private static final String LAY =
      "select attune.queue_reminders(date_trunc('day', now(), 'UTC') + interval '8 hours')";

  private static Rows dueToday() throws SQLException {
    Rows rows = Rows.lay();
    Rows.asOwner(
        "update attune.assignments set opens = (now() at time zone 'UTC')::date,"
            + " due = (now() at time zone 'UTC')::date where id = ?",
        rows.assignment());
    for (Object task : List.of(rows.firstTask(), rows.secondTask())) {
      Rows.asOwner(
          "update attune.tasks set opens = (now() at time zone 'UTC')::date,"
              + " due = (now() at time zone 'UTC')::date where id = ?",
          task);
    }
    return rows;
  }

  private static long laid(Rows rows) throws SQLException {
    try (Database owner = Database.asOwner()) {
      return owner.count(
          "select count(*) from attune.outbox where task_id = ? and day is not null",
          rows.secondTask());
    }
  }

  @Test
  void the_clock_on_several_nodes_lays_one_mail_for_a_task_and_a_day() throws SQLException {
    Rows rows = dueToday();

    AtOnce.times(
        8,
        () -> {
          try (Database runtime = Database.asRuntime()) {
            runtime.one(LAY);
            runtime.commit();
          }
          return true;
        });

    assertThat(laid(rows)).isEqualTo(1);
  }

  @Test
  void nobody_but_the_clock_lays_reminders() throws SQLException {
    Rows rows = dueToday();

    for (String caller : List.of(rows.first(), rows.counselor(), rows.foreign())) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.one(LAY)).isEqualTo(0);
        runtime.commit();
      }
    }
    assertThat(laid(rows)).isZero();
  }

  @Test
  void nobody_but_the_counselor_holds_a_reveal_that_is_to_open() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening("SHARED_WHEN_BOTH_DONE", "2 days");

    for (String caller : List.of(rows.first(), rows.second(), rows.foreign(), "")) {
      hold(rows, caller);
    }
    assertThat(opening(rows)).isEqualTo(1);
    hold(rows, rows.counselor());
    assertThat(opening(rows)).isZero();
  }

  @Test
  void what_is_open_is_not_held_any_more() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening("SHARED_WHEN_BOTH_DONE", "-1 hour");

    hold(rows, rows.counselor());

    assertThat(opening(rows)).isEqualTo(1);
  }

  private static void hold(Rows rows, String caller) throws SQLException {
    try (Database runtime = as(caller)) {
      runtime.one("select cast(attune.hold_reveals(?, now()) as text)", rows.assignment());
      runtime.commit();
    }
  }

  private static long opening(Rows rows) throws SQLException {
    try (Database owner = Database.asOwner()) {
      return owner.count(
          "select count(*) from attune.reveals r join attune.answers a"
              + " on a.assignment_id = r.assignment_id and a.released_at is not null"
              + " where r.assignment_id = ?",
          rows.assignment());
    }
  }
}
