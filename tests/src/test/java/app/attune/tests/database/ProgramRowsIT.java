package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.assertRefused;
import static app.attune.tests.database.RuntimeRole.changes;
import static app.attune.tests.database.RuntimeRole.sees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose programs a caller sees and writes, and what nobody changes. */
class ProgramRowsIT {
  private static final List<String> TABLES =
      List.of("programs", "program_versions", "program_steps");

  private final UUID program = UUID.randomUUID();
  private final UUID version = UUID.randomUUID();

  private Rows lay(boolean practiceWide) throws SQLException {
    Rows rows = Rows.lay();
    try (Database owner = Database.asOwner()) {
      owner.change(
          "insert into attune.programs (id, version, practice_id, key, counselor_id)"
              + " select ?, 0, s.practice_id, 'lamp', case when ? then null else s.id end"
              + " from attune.counselors s join attune.accounts a on a.id = s.account_id"
              + " where a.subject = ?",
          program,
          practiceWide,
          rows.counselor());
      owner.change(
          "insert into attune.program_versions values (?, ?, 1, 'By lamplight', '', '', now())",
          version,
          program);
      owner.change(step(1, "AT_ONCE", 0), version);
      owner.change("update attune.programs set newest_id = ? where id = ?", version, program);
      owner.change(
          "insert into attune.program_drafts (id, version, practice_id, counselor_id,"
              + " practice_wide, body, begun_at, saved_at)"
              + " select gen_random_uuid(), 0, s.practice_id, s.id, false, '{}', now(), now()"
              + " from attune.counselors s join attune.accounts a on a.id = s.account_id"
              + " where a.subject = ?",
          rows.counselor());
    }
    return rows;
  }

  private static String step(int position, String delivery, int days) {
    return "insert into attune.program_steps select gen_random_uuid(), ?, "
        + position
        + ", (select id from attune.exercises where practice_id is null limit 1), '"
        + delivery
        + "', "
        + days
        + ", 7, 'NONE', '', ''";
  }

  private long rowsOf(String caller, String table) throws SQLException {
    return sees(
        caller,
        switch (table) {
          case "programs" -> "select count(*) from attune.programs where id = '" + program + "'";
          case "program_versions" ->
              "select count(*) from attune.program_versions where id = '" + version + "'";
          default ->
              "select count(*) from attune.program_steps where program_version_id = '"
                  + version
                  + "'";
        });
  }

  @Test
  void a_counselors_own_program_is_seen_by_nobody_else() throws SQLException {
    Rows rows = lay(false);

    for (String table : TABLES) {
      assertThat(rowsOf(rows.counselor(), table)).as(table).isEqualTo(1);
      for (String other : List.of(rows.foreign(), rows.first(), Rows.lay().counselor(), "")) {
        assertThat(rowsOf(other, table)).as(table).isZero();
      }
    }
  }

  @Test
  void a_practices_program_is_seen_by_its_counselors_and_not_by_its_clients() throws SQLException {
    Rows rows = lay(true);

    for (String table : TABLES) {
      assertThat(rowsOf(rows.foreign(), table)).as(table).isEqualTo(1);
      for (String other : List.of(rows.first(), Rows.lay().counselor(), "")) {
        assertThat(rowsOf(other, table)).as(table).isZero();
      }
    }
  }

  @Test
  void a_draft_is_its_writers_alone() throws SQLException {
    Rows rows = lay(true);

    assertThat(sees(rows.counselor(), "select count(*) from attune.program_drafts")).isEqualTo(1);
    for (String other : List.of(rows.foreign(), rows.first(), "")) {
      assertThat(sees(other, "select count(*) from attune.program_drafts")).isZero();
    }
  }

  @Test
  void nobody_writes_on_what_is_built_in_or_another_counselors() throws SQLException {
    Rows rows = lay(false);

    assertThat(
            changes(
                rows.foreign(), "update attune.programs set retired = true where id = ?", program))
        .isZero();
    assertThat(
            changes(
                rows.counselor(),
                "update attune.programs set retired = true where practice_id is null"))
        .isZero();
    assertRefused(
        rows.counselor(),
        "row-level security",
        "insert into attune.programs (id, version, key) values (gen_random_uuid(), 0, ?)",
        "mine-for-everybody");
    assertRefused(
        rows.foreign(),
        "row-level security",
        "insert into attune.program_versions values (gen_random_uuid(), ?, 2, 'T', '', '', now())",
        program);
  }

  @Test
  void a_published_version_and_its_steps_are_changed_by_nobody() throws SQLException {
    Rows rows = lay(false);

    assertRefused(
        rows.counselor(),
        "permission denied",
        "update attune.program_versions set title = 'Other' where id = ?",
        version);
    assertRefused(
        rows.counselor(),
        "permission denied",
        "update attune.program_steps set why_note = 'Other' where program_version_id = ?",
        version);
    assertRefused(
        rows.counselor(),
        "permission denied",
        "delete from attune.program_steps where program_version_id = ?",
        version);
  }

  @Test
  void a_version_that_was_offered_gets_no_more_steps() throws SQLException {
    Rows rows = lay(false);

    assertRefused(rows.counselor(), "row-level security", step(2, "AFTER_COMPLETION", 0), version);
  }

  @Test
  void a_step_gives_what_its_writer_finds() throws SQLException {
    Rows rows = lay(false);
    UUID foreign = UUID.randomUUID();
    UUID next = UUID.randomUUID();
    try (Database owner = Database.asOwner()) {
      owner.change(
          "insert into attune.exercises (id, version, practice_id, key) values (?, 0, ?, 'other')",
          foreign,
          Rows.lay().practice());
      owner.change(
          "insert into attune.program_versions values (?, ?, 2, 'Next', '', '', now())",
          next,
          program);
    }

    assertThat(changes(rows.counselor(), step(1, "AT_ONCE", 0), next)).isEqualTo(1);
    assertRefused(
        rows.counselor(),
        "row-level security",
        "insert into attune.program_steps values"
            + " (gen_random_uuid(), ?, 1, ?, 'AT_ONCE', 0, 7, 'NONE', '', '')",
        next,
        foreign);
  }

  @Test
  void what_the_practice_has_is_not_taken_away() throws SQLException {
    Rows rows = lay(true);

    assertRefused(
        rows.counselor(),
        "it stays offered",
        "update attune.programs set counselor_id = (select attune.caller_counselor()) where id = ?",
        program);
  }

  @Test
  void days_are_counted_where_the_delivery_counts_them_and_the_first_step_waits_for_nothing()
      throws SQLException {
    lay(false);

    for (String wrong :
        List.of(
            step(2, "EVERY_DAYS", 0),
            step(2, "EVERY_DAYS", 91),
            step(2, "AFTER_COMPLETION", 3),
            step(41, "AT_ONCE", 0))) {
      assertNoStep(wrong);
    }
    try (Database owner = Database.asOwner()) {
      owner.change("delete from attune.program_steps where program_version_id = ?", version);
    }
    assertNoStep(step(1, "EVERY_DAYS", 7));
  }

  private void assertNoStep(String insert) throws SQLException {
    try (Database owner = Database.asOwner()) {
      assertThatExceptionOfType(SQLException.class)
          .as(insert)
          .isThrownBy(() -> owner.change(insert, version))
          .withMessageContaining("violates check constraint");
    }
  }
}
