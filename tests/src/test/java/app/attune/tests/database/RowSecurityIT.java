package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.as;
import static app.attune.tests.database.RuntimeRole.assertRefused;
import static app.attune.tests.database.RuntimeRole.changes;
import static app.attune.tests.database.RuntimeRole.sees;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whose rows a caller sees of every table that couples own. */
class RowSecurityIT {
  /** JointRowsIT has a couple with a sheet for two, CourseRowsIT one with a program under way. */
  private static final Set<String> LAID_ELSEWHERE =
      Set.of("joint_answers", "courses", "course_steps");

  private static final String SHARED = "SHARED_WHEN_BOTH_DONE";

  /** The tables that a couple owns rows of. */
  private static final String COUPLES_TABLES =
      """
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'attune' and c.relkind in ('r', 'p')
         and (c.relname in ('couples', 'keysets')
              or exists (select 1 from pg_attribute a
                          where a.attrelid = c.oid and a.attname = 'couple_id'))
      """;

  @Test
  void another_counselor_of_the_practice_reads_nothing_that_the_couple_owns() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening(SHARED, "-1 hour");

    for (String table : tables()) {
      assertThat(seesOf(rows, table, rows.foreign())).as(table).isZero();
    }
  }

  @Test
  void people_of_another_practice_read_nothing_that_the_couple_owns() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening(SHARED, "-1 hour");
    Rows elsewhere = Rows.lay();

    for (String table : tables()) {
      for (String caller : List.of(elsewhere.counselor(), elsewhere.first(), "", "nobody")) {
        assertThat(seesOf(rows, table, caller)).as(table).isZero();
      }
    }
  }

  @Test
  void people_of_another_practice_know_nobody_of_this_one() throws SQLException {
    Rows rows = Rows.lay();
    Rows elsewhere = Rows.lay();

    for (String caller : List.of(elsewhere.counselor(), elsewhere.first(), "", "nobody")) {
      for (String table : List.of("accounts", "counselors")) {
        assertThat(inPractice(rows, table, "practice_id", caller)).as(table).isZero();
      }
      assertThat(inPractice(rows, "practices", "id", caller)).isZero();
      assertThat(
              changes(
                  caller,
                  "update attune.practices set reveal_hour = '03:00' where id = ?",
                  rows.practice()))
          .isZero();
    }
    assertThat(inPractice(rows, "accounts", "practice_id", rows.first())).isEqualTo(4);
    assertThat(inPractice(rows, "practices", "id", rows.first())).isEqualTo(1);
  }

  @Test
  void nobody_joins_a_practice_by_themselves_or_becomes_somebody_else() throws SQLException {
    Rows rows = Rows.lay();

    assertRefused(
        "stranger",
        "row-level security",
        "insert into attune.accounts values (gen_random_uuid(), 0, ?, 'stranger', 'X', now())",
        rows.practice());
    assertRefused(
        "stranger",
        "row-level security",
        "insert into attune.counselors select gen_random_uuid(), 0, ?, gen_random_uuid(), 'X', '',"
            + " 'x@example.org'",
        rows.practice());
    assertRefused(
        rows.counselor(),
        "permission denied",
        "update attune.accounts set subject = 'stranger' where practice_id = ?",
        rows.practice());
  }

  private static long inPractice(Rows rows, String table, String column, String caller)
      throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count(
          "select count(*) from attune." + table + " where " + column + " = ?", rows.practice());
    }
  }

  @Test
  void a_mail_about_disagreements_is_not_wanted_during_a_hold() throws SQLException {
    Rows rows = Rows.lay();
    Rows.asOwner(
        "update attune.exercise_versions set area = 'HANDLE_DISAGREEMENTS'"
            + " where id = (select exercise_version_id from attune.assignments where id = ?)",
        rows.assignment());
    assertThat(isWanted(rows)).isTrue();

    Rows.asOwner("update attune.couples set held_since = now() where id = ?", rows.couple());
    assertThat(isWanted(rows)).isFalse();
  }

  private static boolean isWanted(Rows rows) throws SQLException {
    try (Database mail = as("system:mail")) {
      return Boolean.TRUE.equals(mail.one("select attune.mail_is_wanted(?)", rows.secondTask()));
    }
  }

  @Test
  void nobody_but_the_clock_opens_tasks() throws SQLException {
    Rows rows = Rows.lay();
    Rows.asOwner(
        "update attune.tasks set status = 'SCHEDULED', opens = current_date + 3, due = current_date + 3 where id = ?",
        rows.secondTask());

    assertThat(sees(rows.second(), "select attune.open_due_tasks(now() + interval '9 days')"))
        .isZero();
  }

  @Test
  void the_counselor_reads_what_the_couple_owns_except_the_outbox() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening(SHARED, "-1 hour");

    for (String table : tables()) {
      if (table.equals("outbox")) {
        assertThat(seesOf(rows, table, rows.counselor())).isZero();
      } else if (!LAID_ELSEWHERE.contains(table)) {
        assertThat(seesOf(rows, table, rows.counselor())).as(table).isPositive();
      }
    }
  }

  @Test
  void the_mail_job_sees_the_outbox_and_nothing_else() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening(SHARED, "-1 hour");

    for (String table : tables()) {
      long seen = seesOf(rows, table, "system:mail");
      assertThat(seen).as(table).isEqualTo(table.equals("outbox") ? 1 : 0);
    }
  }

  @Test
  void the_check_of_the_access_log_sees_its_lines_and_nothing_else() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening(SHARED, "-1 hour");

    for (String table : tables()) {
      long seen = seesOf(rows, table, "system:log");
      assertThat(seen).as(table).isEqualTo(table.equals("access_log") ? 1 : 0);
    }
    assertThat(
            sees(
                "system:log",
                "select count(*) from attune.keysets where owner_kind <> 'ACCESS_LOG'"))
        .isZero();
  }

  private static List<String> tables() throws SQLException {
    try (Database owner = Database.asOwner()) {
      List<String> tables = owner.texts(COUPLES_TABLES);
      assertThat(tables).contains("couples", "partners", "answers", "issued_reports");
      return tables;
    }
  }

  private static long seesOf(Rows rows, String table, String caller) throws SQLException {
    String mine =
        switch (table) {
          case "couples" -> "id = ?";
          case "keysets" ->
              "owner_id in (select ? union select p.id from attune.partners p"
                  + " where p.couple_id = '"
                  + rows.couple()
                  + "')";
          default -> "couple_id = ?";
        };
    try (Database runtime = as(caller)) {
      return runtime.count(
          "select count(*) from attune." + table + " where " + mine, rows.couple());
    }
  }
}
