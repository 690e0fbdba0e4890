package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.as;
import static app.attune.tests.database.RuntimeRole.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads and writes the rows of a program under way, and whom the clock tells what is due. */
class CourseRowsIT {
  private static final String COURSES = "select count(*) from attune.courses where couple_id = ?";
  private static final String STEPS =
      "select count(*) from attune.course_steps where couple_id = ?";
  private static final String MIDNIGHT = "cast('2026-11-17 00:10+00' as timestamptz)";

  /** A course whose first step was given and whose second has waited since yesterday. */
  private record Laid(Rows rows, UUID program, UUID version, UUID course, UUID step) {
    static Laid lay() throws SQLException {
      Rows rows = Rows.lay();
      Laid laid =
          new Laid(
              rows, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
      Rows.asOwner(
          "insert into attune.programs values (?, 0, ?, (select counselor_id from attune.couples"
              + " where id = ?), ?, false, null)",
          laid.program,
          rows.practice(),
          rows.couple(),
          laid.program.toString());
      Rows.asOwner(
          "insert into attune.program_versions values (?, ?, 1, 'T', '', '', now())",
          laid.version,
          laid.program);
      Rows.asOwner(
          "insert into attune.courses values (?, 0, ?, ?, ?, ?, gen_random_uuid(), '2026-11-15',"
              + " 'RUNNING', now(), null)",
          laid.course,
          rows.practice(),
          rows.couple(),
          laid.program,
          laid.version);
      laid.step(UUID.randomUUID(), 1, "AT_ONCE", 0, "GIVEN");
      laid.step(laid.step, 2, "EVERY_DAYS", 1, "WAITING");
      return laid;
    }

    private void step(UUID id, int position, String delivery, int days, String status)
        throws SQLException {
      boolean given = status.equals("GIVEN");
      Rows.asOwner(
          "insert into attune.course_steps select ?, 0, ?, ?, ?, ?, a.exercise_version_id, ?, ?, 7,"
              + " false, 'NONE', null, ?, case when ? then a.id end,"
              + " case when ? then date '2026-11-15' end, case when ? then now() end, null"
              + " from attune.assignments a where a.id = ?",
          id,
          rows.practice(),
          rows.couple(),
          course,
          position,
          delivery,
          days,
          status,
          given,
          given,
          given,
          rows.assignment());
    }
  }

  private static long seen(String sql, Laid laid, String caller) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count(sql, laid.rows().couple());
    }
  }

  @Test
  void only_the_couples_counselor_sees_that_there_is_a_course() throws SQLException {
    Laid laid = Laid.lay();
    Rows rows = laid.rows();

    assertThat(seen(COURSES, laid, rows.counselor())).isEqualTo(1);
    assertThat(seen(STEPS, laid, rows.counselor())).isEqualTo(2);
    for (String caller :
        new String[] {rows.first(), rows.second(), rows.foreign(), Rows.lay().counselor(), ""}) {
      assertThat(seen(COURSES, laid, caller)).isZero();
      assertThat(seen(STEPS, laid, caller)).isZero();
    }
  }

  @Test
  void what_a_course_gives_is_fixed() throws SQLException {
    Laid laid = Laid.lay();

    assertRefused(
        laid.rows().counselor(),
        "permission denied",
        "update attune.course_steps set exercise_version_id = gen_random_uuid() where id = ?",
        laid.step());
    assertRefused(
        laid.rows().counselor(),
        "permission denied",
        "update attune.courses set program_version_id = gen_random_uuid() where id = ?",
        laid.course());
    assertRefused(
        laid.rows().counselor(),
        "permission denied",
        "delete from attune.course_steps where id = ?",
        laid.step());
  }

  @Test
  void a_step_names_no_other_couples_assignment() throws SQLException {
    Laid laid = Laid.lay();
    UUID elsewhere = Rows.lay().assignment();

    assertRefused(
        laid.rows().counselor(),
        "row-level security",
        "update attune.course_steps set status = 'GIVEN', assignment_id = ?,"
            + " opened_on = '2026-11-17', settled_at = now() where id = ?",
        elsewhere,
        laid.step());
  }

  @Test
  void a_program_under_way_stays_readable_when_it_is_taken_off_the_shelf() throws SQLException {
    Laid laid = Laid.lay();
    Rows rows = laid.rows();
    Rows.asOwner(
        "update attune.programs set practice_id = ?, counselor_id = null where id = ?",
        Rows.lay().practice(),
        laid.program());
    String seen = "select count(*) from attune.program_versions where id = ?";

    try (Database runtime = as(rows.counselor())) {
      assertThat(runtime.count(seen, laid.version())).isEqualTo(1);
    }
    try (Database runtime = as(rows.first())) {
      assertThat(runtime.count(seen, laid.version())).isZero();
    }
  }

  @Test
  void what_is_due_is_told_to_the_clock_alone() throws SQLException {
    Laid laid = Laid.lay();
    Rows rows = laid.rows();
    String due = "select count(*) from attune.due_course_steps(" + MIDNIGHT + ", ?)";
    String claim = "select attune.claim_course_step(?, " + MIDNIGHT + ")";

    for (String caller : new String[] {rows.first(), rows.second(), rows.counselor()}) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.count(due, laid.step())).isZero();
        assertThat(runtime.one(claim, laid.step())).isNull();
      }
    }
    try (Database runtime = Database.asRuntime()) {
      assertThat(runtime.count(due, laid.step())).isEqualTo(1);
      assertThat(runtime.one(claim, laid.step())).isEqualTo(rows.counselor());
    }
  }

  @Test
  void the_day_of_a_step_is_told_to_the_counselor_alone() throws SQLException {
    Laid laid = Laid.lay();
    Rows rows = laid.rows();
    String day = "select cast(attune.course_step_day(?) as text)";

    try (Database runtime = as(rows.counselor())) {
      assertThat(runtime.one(day, laid.step())).isEqualTo("2026-11-16");
    }
    for (String caller : new String[] {rows.first(), rows.second(), rows.foreign()}) {
      try (Database runtime = as(caller)) {
        assertThat(runtime.one(day, laid.step())).isNull();
      }
    }
  }

  @Test
  void a_claimed_step_is_passed_over_by_the_next_node() throws SQLException {
    Laid laid = Laid.lay();
    String claim = "select attune.claim_course_step(?, " + MIDNIGHT + ")";

    try (Database one = Database.asRuntime();
        Database two = Database.asRuntime()) {
      assertThat(one.one(claim, laid.step())).isNotNull();
      two.change("set local lock_timeout = '2s'");
      assertThat(two.one(claim, laid.step())).isNull();
    }
  }
}
