package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.as;
import static app.attune.tests.database.RuntimeRole.assertRefused;
import static app.attune.tests.database.RuntimeRole.reads;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nothing opens between partners past the rules, even with plain SQL. */
class ReleaseIT {
  private static final String SHARED = "SHARED_WHEN_BOTH_DONE";

  @Test
  void the_application_can_not_release_anything_past_the_rules() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(SHARED);

    for (String caller : List.of(rows.first(), rows.second(), rows.counselor())) {
      assertRefused(
          caller,
          "permission denied",
          "update attune.answers set released_at = now() where id = ?",
          answer);
      assertRefused(
          caller,
          "permission denied",
          "insert into attune.reveals values (?, 1, ?, ?, now())",
          rows.assignment(),
          rows.practice(),
          rows.couple());
    }
  }

  @Test
  void nothing_is_released_while_one_partner_is_not_done() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(SHARED);

    for (String caller : List.of(rows.first(), rows.second(), rows.counselor(), rows.foreign())) {
      for (boolean byCounselor : new boolean[] {true, false}) {
        try (Database runtime = as(caller)) {
          assertThat(
                  runtime.one(
                      "select attune.release(?, 1, now(), ?)", rows.assignment(), byCounselor))
              .isEqualTo(false);
          runtime.commit();
        }
      }
    }
    assertThat(reads(rows.second(), answer)).isFalse();
  }

  @Test
  void what_a_task_says_of_being_done_releases_nothing() throws SQLException {
    Rows rows = Rows.lay();
    rows.sent(SHARED);
    Rows.asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?",
        rows.secondTask());

    assertThat(isReleased(rows.counselor(), rows, true)).isFalse();
  }

  @Test
  void a_hold_set_at_the_same_moment_is_waited_for() throws Exception {
    Rows rows = Rows.lay();
    rows.bothSent(SHARED);
    try (Database holding = as(rows.counselor())) {
      holding.change("update attune.couples set held_since = now() where id = ?", rows.couple());

      CompletableFuture<Boolean> released =
          CompletableFuture.supplyAsync(() -> isReleased(rows.second(), rows, false));
      awaitWaiting();
      holding.commit();

      assertThat(released.get(30, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void while_the_work_rests_only_the_counselor_opens() throws SQLException {
    Rows rows = Rows.lay();
    rows.bothSent(SHARED);
    for (String status : List.of("PAUSED", "SEPARATED", "CLOSED")) {
      Rows.asOwner("update attune.couples set status = ? where id = ?", status, rows.couple());

      assertThat(isReleased(rows.second(), rows, false)).as(status).isFalse();
    }
    assertThat(isReleased(rows.counselor(), rows, true)).isTrue();
  }

  private static boolean isReleased(String caller, Rows rows, boolean byCounselor) {
    try (Database runtime = as(caller)) {
      return Boolean.TRUE.equals(
          runtime.one(
              "select attune.release(?, 1, current_date + interval '2 days 19 hours', ?)",
              rows.assignment(),
              byCounselor));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Until somebody waits for a lock; what is not waited for within this time is not locked. */
  private static void awaitWaiting() throws SQLException {
    Instant latest = Instant.now().plusSeconds(20);
    try (Database owner = Database.asOwner()) {
      while (owner.count("select count(*) from pg_locks where not granted") == 0) {
        assertThat(Instant.now()).as("nobody waits").isBefore(latest);
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void a_partner_does_not_choose_the_moment_of_a_reveal() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.bothSent(SHARED);

    for (String at :
        List.of(
            "timestamptz '2020-01-01 12:00Z'",
            "timestamptz '2020-01-01 19:00Z'",
            "current_date + interval '2 days 18 hours 59 minutes'",
            "current_date + interval '2 days 20 hours 1 minute'")) {
      try (Database second = as(rows.second())) {
        assertThat(second.one("select attune.release(?, 1, " + at + ", false)", rows.assignment()))
            .as(at)
            .isEqualTo(false);
        second.commit();
      }
    }
    assertThat(reads(rows.second(), answer)).isFalse();

    try (Database second = as(rows.second())) {
      assertThat(
              second.one(
                  "select attune.release(?, 1, current_date + interval '2 days 19 hours', false)",
                  rows.assignment()))
          .isEqualTo(true);
    }
  }

  @Test
  void nobody_but_the_counselor_opens_what_is_held_for_a_session() throws SQLException {
    Rows rows = Rows.lay();
    rows.bothSent(SHARED);
    Rows.asOwner(
        "update attune.assignments set reveal_rule = 'HOLD_FOR_SESSION' where id = ?",
        rows.assignment());

    for (String caller : List.of(rows.first(), rows.second(), rows.foreign(), "")) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.one("select attune.release(?, 1, now(), true)", rows.assignment()))
            .isEqualTo(false);
      }
    }
    try (Database runtime = as(rows.counselor())) {
      assertThat(runtime.one("select attune.release(?, 1, now(), true)", rows.assignment()))
          .isEqualTo(true);
    }
  }
}
