package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.as;
import static app.attune.tests.database.RuntimeRole.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads and writes the rows of a sheet for two, and of a partner's plan. */
class JointRowsIT {
  private static final String SEEN =
      "select count(*) from attune.joint_answers where assignment_id = ?";
  private static final String WRITTEN =
      "insert into attune.joint_answers values"
          + " (gen_random_uuid(), ?, ?, ?, 1, 1, 'thing', ?, ?, 'sealed', now())";

  private static Rows together() throws SQLException {
    Rows rows = Rows.lay();
    for (UUID task : new UUID[] {rows.firstTask(), rows.secondTask()}) {
      Rows.asOwner("update attune.tasks set together = true where id = ?", task);
    }
    Rows.asOwner(
        WRITTEN, rows.practice(), rows.couple(), rows.assignment(), 1, rows.firstPartner());
    return rows;
  }

  private static long seenBy(Rows rows, String caller) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count(SEEN, rows.assignment());
    }
  }

  private static void submit(UUID task) throws SQLException {
    Rows.asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?", task);
  }

  private static void respond(Rows rows, UUID task, UUID partner, long mark) throws SQLException {
    Rows.asOwner(
        "insert into attune.responses values"
            + " (gen_random_uuid(), 0, ?, ?, ?, ?, null, null, '[]', now(), null, ?)",
        rows.practice(),
        rows.couple(),
        task,
        partner,
        mark);
  }

  @Test
  void both_partners_read_the_sheet_and_the_counselor_only_once_it_is_sent() throws SQLException {
    Rows rows = together();

    assertThat(seenBy(rows, rows.first())).isEqualTo(1);
    assertThat(seenBy(rows, rows.second())).isEqualTo(1);
    assertThat(seenBy(rows, rows.counselor())).isZero();
    submit(rows.firstTask());
    assertThat(seenBy(rows, rows.counselor())).as("one of two").isZero();
    submit(rows.secondTask());
    assertThat(seenBy(rows, rows.counselor())).isEqualTo(1);
    assertThat(seenBy(rows, rows.foreign())).isZero();
    assertThat(seenBy(rows, Rows.lay().first())).isZero();
  }

  @Test
  void nobody_writes_in_the_others_name_or_over_the_others_words() throws SQLException {
    Rows rows = together();

    assertRefused(
        rows.second(),
        "row-level security",
        WRITTEN,
        rows.practice(),
        rows.couple(),
        rows.assignment(),
        2,
        rows.firstPartner());
    try (Database runtime = as(rows.second())) {
      assertThat(
              runtime.change(
                  "update attune.joint_answers set sealed_value = 'other' where assignment_id = ?",
                  rows.assignment()))
          .isZero();
    }
  }

  @Test
  void every_change_is_the_next_revision() throws SQLException {
    Rows rows = together();

    assertRefused(
        rows.first(),
        "not the next revision",
        "update attune.joint_answers set sealed_value = 'other' where assignment_id = ?",
        rows.assignment());
    for (int revision : new int[] {1, 3}) {
      assertRefused(
          rows.first(),
          "not the next revision",
          WRITTEN,
          rows.practice(),
          rows.couple(),
          rows.assignment(),
          revision,
          rows.firstPartner());
    }
  }

  @Test
  void what_was_sent_is_written_no_more() throws SQLException {
    Rows rows = together();
    submit(rows.firstTask());

    assertRefused(
        rows.first(),
        "row-level security",
        WRITTEN,
        rows.practice(),
        rows.couple(),
        rows.assignment(),
        2,
        rows.firstPartner());
  }

  @Test
  void one_alone_does_not_finish_a_sheet_for_two() throws SQLException {
    Rows rows = together();
    respond(rows, rows.firstTask(), rows.firstPartner(), 1);
    respond(rows, rows.secondTask(), rows.secondPartner(), 0);

    try (Database runtime = as(rows.first())) {
      assertThat(runtime.one("select attune.finish_together(?, now())", rows.firstTask()))
          .isEqualTo(false);
      assertThat(runtime.one("select attune.finish_together(?, now())", rows.secondTask()))
          .isEqualTo(false);
    }
    assertRefused(
        rows.first(),
        "both confirm it",
        "update attune.responses set submitted_at = now() where task_id = ?",
        rows.firstTask());
  }

  @Test
  void during_a_hold_a_sheet_for_two_is_not_sent() throws SQLException {
    Rows rows = together();
    respond(rows, rows.firstTask(), rows.firstPartner(), 1);
    respond(rows, rows.secondTask(), rows.secondPartner(), 1);
    Rows.asOwner("update attune.couples set held_since = now() where id = ?", rows.couple());

    try (Database runtime = as(rows.first())) {
      assertThat(runtime.one("select attune.finish_together(?, now())", rows.firstTask()))
          .isEqualTo(false);
    }
    Rows.asOwner("update attune.couples set held_since = null where id = ?", rows.couple());
    try (Database runtime = as(rows.first())) {
      assertThat(runtime.one("select attune.finish_together(?, now())", rows.firstTask()))
          .isEqualTo(true);
    }
  }

  @Test
  void how_far_a_sheet_is_tells_nobody_but_its_two() throws SQLException {
    Rows rows = together();
    String mark = "select attune.joint_mark(?, 1, 1)";

    for (String caller : new String[] {rows.counselor(), rows.foreign(), Rows.lay().first()}) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.one(mark, rows.assignment())).isEqualTo(0L);
      }
    }
    try (Database runtime = as(rows.second())) {
      assertThat(runtime.one(mark, rows.assignment())).isEqualTo(1L);
    }
  }

  @Test
  void a_plan_is_its_authors_and_the_counselors_to_read() throws SQLException {
    Rows rows = Rows.lay();
    String seen = "select count(*) from attune.plans where task_id = ?";
    for (String caller : new String[] {rows.first(), rows.counselor()}) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.count(seen, rows.firstTask())).isEqualTo(1);
      }
    }
    for (String caller : new String[] {rows.second(), rows.foreign()}) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.count(seen, rows.firstTask())).isZero();
      }
    }
  }
}
