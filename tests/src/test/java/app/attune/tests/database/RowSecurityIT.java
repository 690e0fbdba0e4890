package app.attune.tests.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the application's own database role can't do, even with plain SQL of its choice. */
class RowSecurityIT {
  private static final String SHARED = "SHARED_WHEN_BOTH_DONE";
  private static final String KEPT = "COUNSELOR_ONLY";

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
  void an_unreleased_answer_can_not_be_read_by_the_other_partner_even_with_plain_sql()
      throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(SHARED);

    assertThat(reads(rows.second(), answer)).isFalse();
    assertThat(reads(rows.first(), answer)).isTrue();
  }

  @Test
  void an_answer_is_readable_from_its_release_on_and_not_before() throws SQLException {
    Rows later = Rows.lay();
    assertThat(reads(later.second(), later.opening(SHARED, "1 hour"))).isFalse();

    Rows open = Rows.lay();
    assertThat(reads(open.second(), open.opening(SHARED, "-1 second"))).isTrue();
  }

  @Test
  void a_kept_answer_is_never_readable_by_the_other_partner() throws SQLException {
    Rows rows = Rows.lay();

    assertThat(reads(rows.second(), rows.opening(KEPT, "-1 hour"))).isFalse();
  }

  @Test
  void an_answer_taken_back_is_no_longer_readable() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.opening(SHARED, "-1 hour");
    assertThat(reads(rows.second(), answer)).isTrue();

    try (Database first = as(rows.first())) {
      first.change("update attune.answers set taken_back_at = now() where id = ?", answer);
      first.commit();
    }
    assertThat(reads(rows.second(), answer)).isFalse();
    assertThat(reads(rows.counselor(), answer)).isTrue();
  }

  @Test
  void a_draft_can_not_be_read_by_the_counselor_until_it_is_sent() throws SQLException {
    Rows rows = Rows.lay();
    UUID draft = rows.draft(SHARED);

    assertThat(reads(rows.counselor(), draft)).isFalse();
    assertThat(sees(rows.counselor(), "select count(*) from attune.responses")).isZero();

    Rows.asOwner(
        "update attune.responses set submitted_at = now() where task_id = ?", rows.firstTask());
    assertThat(reads(rows.counselor(), draft)).isTrue();
    assertThat(sees(rows.counselor(), "select count(*) from attune.responses")).isEqualTo(1);
  }

  @Test
  void the_other_partners_task_response_and_line_on_record_are_invisible() throws SQLException {
    Rows rows = Rows.lay();
    rows.sent(SHARED);

    for (String table : List.of("responses", "answers", "reveals", "access_log")) {
      assertThat(sees(rows.second(), "select count(*) from attune." + table)).as(table).isZero();
    }
    assertThat(sees(rows.second(), "select count(*) from attune.tasks")).isEqualTo(1);
  }

  @Test
  void a_partner_sees_a_reveal_only_from_its_moment_on() throws SQLException {
    Rows later = Rows.lay();
    later.opening(SHARED, "1 hour");
    assertThat(sees(later.first(), "select count(*) from attune.reveals")).isZero();
    assertThat(sees(later.second(), "select count(*) from attune.reveals")).isZero();
    assertThat(sees(later.counselor(), "select count(*) from attune.reveals")).isEqualTo(1);

    Rows open = Rows.lay();
    open.opening(SHARED, "-1 second");
    assertThat(sees(open.first(), "select count(*) from attune.reveals")).isEqualTo(1);
    assertThat(sees(open.second(), "select count(*) from attune.reveals")).isEqualTo(1);
  }

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
  void the_counselor_reads_what_the_couple_owns_except_the_outbox() throws SQLException {
    Rows rows = Rows.lay();
    rows.opening(SHARED, "-1 hour");

    for (String table : tables()) {
      if (table.equals("outbox")) {
        assertThat(seesOf(rows, table, rows.counselor())).isZero();
      } else {
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

  @Test
  void after_the_transaction_the_caller_is_forgotten() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(SHARED);

    try (Database runtime = as(rows.first())) {
      assertThat(runtime.count("select count(*) from attune.answers where id = ?", answer))
          .isEqualTo(1);
      runtime.commit();

      assertThat(runtime.one("select attune.caller()")).isNull();
      assertThat(runtime.count("select count(*) from attune.answers where id = ?", answer))
          .isZero();
    }
  }

  @Test
  void what_was_sent_can_not_be_changed_or_deleted_by_its_author() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(KEPT);

    for (String sql :
        List.of(
            "update attune.answers set sealed_value = 'other' where id = ?",
            "update attune.answers set disclosure = 'SHARED_WHEN_BOTH_DONE' where id = ?",
            "delete from attune.answers where id = ?",
            "insert into attune.answers select gen_random_uuid(), practice_id, couple_id,"
                + " response_id, partner_id, assignment_id, occurrence, 'more', disclosure,"
                + " sealed_value, 0, now(), null, null from attune.answers where id = ?",
            "update attune.responses set submitted_at = null"
                + " where id = (select response_id from attune.answers where id = ?)",
            "update attune.responses set helpful = 1"
                + " where id = (select response_id from attune.answers where id = ?)",
            "delete from attune.responses"
                + " where id = (select response_id from attune.answers where id = ?)")) {
      assertRefused(rows.first(), "is final", sql, answer);
    }
  }

  @Test
  void what_was_sent_can_not_be_changed_by_the_counselor() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(KEPT);

    for (String sql :
        List.of(
            "update attune.answers set sealed_value = 'other' where id = ?",
            "update attune.answers set taken_back_at = now() where id = ?",
            "delete from attune.answers where id = ?")) {
      assertThat(changes(rows.counselor(), sql, answer)).as(sql).isZero();
    }
  }

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
  void a_partner_does_not_choose_the_moment_of_a_reveal() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(SHARED);
    Rows.asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?",
        rows.secondTask());

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
    rows.sent(SHARED);
    Rows.asOwner("update attune.tasks set status = 'SUBMITTED' where id = ?", rows.secondTask());
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

  @Test
  void a_partner_changes_nothing_of_the_other_or_of_the_couple() throws SQLException {
    Rows rows = Rows.lay();
    rows.draft(SHARED);

    assertThat(
            changes(
                rows.second(),
                "update attune.tasks set status = 'SUBMITTED' where id = ?",
                rows.firstTask()))
        .isZero();
    assertThat(
            changes(
                rows.second(),
                "update attune.responses set submitted_at = now() where task_id = ?",
                rows.firstTask()))
        .isZero();
    assertThat(
            changes(
                rows.second(),
                "update attune.couples set status = 'CLOSED' where id = ?",
                rows.couple()))
        .isZero();
    assertThat(
            changes(
                rows.second(),
                "update attune.partners set first_name = 'X' where couple_id = ?",
                rows.couple()))
        .isZero();
    assertThat(
            changes(
                rows.second(),
                "update attune.assignments set reveal_rule = 'WHEN_BOTH_DONE' where id = ?",
                rows.assignment()))
        .isZero();
  }

  @Test
  void nobody_answers_in_the_others_name() throws SQLException {
    Rows rows = Rows.lay();

    assertRefused(
        rows.second(),
        "row-level security",
        "insert into attune.responses values"
            + " (gen_random_uuid(), 0, ?, ?, ?, ?, null, null, '[]', now(), null)",
        rows.practice(),
        rows.couple(),
        rows.firstTask(),
        rows.firstPartner());
    assertRefused(
        rows.second(),
        "row-level security",
        "insert into attune.responses values"
            + " (gen_random_uuid(), 0, ?, ?, ?, ?, null, null, '[]', now(), null)",
        rows.practice(),
        rows.couple(),
        rows.firstTask(),
        rows.secondPartner());
  }

  @Test
  void what_is_on_record_or_issued_is_only_added_to() throws SQLException {
    Rows rows = Rows.lay();

    for (String sql :
        List.of(
            "update attune.access_log set actor = 'x' where practice_id = ?",
            "delete from attune.access_log where practice_id = ?",
            "update attune.issued_reports set sealed_file = 'x' where practice_id = ?",
            "delete from attune.issued_reports where practice_id = ?")) {
      assertRefused(rows.counselor(), "permission denied", sql, rows.practice());
    }
  }

  @Test
  void nobody_puts_a_line_on_record_in_anothers_name() throws SQLException {
    Rows rows = Rows.lay();

    assertRefused(
        rows.first(),
        "row-level security",
        "insert into attune.access_log values"
            + " (?, 2, now(), ?, 'ANSWERS_READ', null, null, 'link')",
        rows.practice(),
        rows.counselor());
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

  private static boolean reads(String caller, UUID answer) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count("select count(*) from attune.answers where id = ?", answer) == 1;
    }
  }

  private static long sees(String caller, String sql) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count(sql);
    }
  }

  private static int changes(String caller, String sql, Object... parameters) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.change(sql, parameters);
    }
  }

  private static void assertRefused(
      String caller, String reason, String sql, Object... parameters) {
    assertThatExceptionOfType(SQLException.class)
        .as(sql)
        .isThrownBy(() -> changes(caller, sql, parameters))
        .withMessageContaining(reason);
  }

  private static Database as(String caller) throws SQLException {
    return Database.asRuntime().caller(caller);
  }
}
