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

  @Test
  void both_partners_read_the_sheet_and_the_counselor_only_once_it_is_sent() throws SQLException {
    Rows rows = together();

    assertThat(seenBy(rows, rows.first())).isEqualTo(1);
    assertThat(seenBy(rows, rows.second())).isEqualTo(1);
    assertThat(seenBy(rows, rows.counselor())).isZero();
    Rows.asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?",
        rows.firstTask());
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
  void what_was_sent_is_written_no_more() throws SQLException {
    Rows rows = together();
    Rows.asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?",
        rows.firstTask());

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
    Rows.asOwner(
        "insert into attune.responses values"
            + " (gen_random_uuid(), 0, ?, ?, ?, ?, null, null, '[]', now(), null, 1)",
        rows.practice(),
        rows.couple(),
        rows.firstTask(),
        rows.firstPartner());

    try (Database runtime = as(rows.first())) {
      assertThat(runtime.one("select attune.finish_together(?, now())", rows.firstTask()))
          .isEqualTo(false);
      assertThat(runtime.one("select attune.finish_together(?, now())", rows.secondTask()))
          .isEqualTo(false);
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
