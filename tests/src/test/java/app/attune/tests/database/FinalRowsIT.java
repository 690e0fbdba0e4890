package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.assertRefused;
import static app.attune.tests.database.RuntimeRole.changes;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the application's own database role can not change, even with plain SQL. */
class FinalRowsIT {
  private static final String SHARED = "SHARED_WHEN_BOTH_DONE";
  private static final String KEPT = "COUNSELOR_ONLY";

  @Test
  void what_was_sent_can_not_be_changed_or_deleted_by_its_author() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(KEPT);

    for (String sql :
        List.of(
            "update attune.answers set sealed_value = 'other' where id = ?",
            "update attune.answers set disclosure = 'SHARED_WHEN_BOTH_DONE' where id = ?",
            "delete from attune.answers where id = ?",
            "insert into attune.answers (id, practice_id, couple_id, response_id, partner_id,"
                + " assignment_id, occurrence, prompt_key, disclosure, sealed_value, revision,"
                + " saved_at) select gen_random_uuid(), practice_id, couple_id, response_id,"
                + " partner_id, assignment_id, occurrence, 'more', disclosure, sealed_value, 0,"
                + " now() from attune.answers where id = ?",
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
  void a_partner_takes_no_other_step_with_a_task_than_beginning_and_sending() throws SQLException {
    Rows rows = Rows.lay();
    UUID elsewhere = Rows.lay().assignment();

    for (String set :
        List.of(
            "status = 'SUBMITTED'",
            "status = 'REVIEWED'",
            "status = 'WITHDRAWN'",
            "reviewed_at = now()",
            "due = due + 7",
            "occurrence = 2",
            "assignment_id = '" + elsewhere + "'")) {
      assertRefused(
          rows.second(),
          "not a step of a partner",
          "update attune.tasks set " + set + " where id = ?",
          rows.secondTask());
    }
    assertThat(
            changes(
                rows.second(),
                "update attune.tasks set status = 'STARTED', started_at = now() where id = ?",
                rows.secondTask()))
        .isEqualTo(1);
  }

  @Test
  void what_was_sent_or_taken_back_stays_so() throws SQLException {
    Rows rows = Rows.lay();
    UUID answer = rows.sent(SHARED);
    Rows.asOwner("update attune.answers set taken_back_at = now() where id = ?", answer);

    assertRefused(
        rows.first(),
        "is final",
        "update attune.answers set taken_back_at = null where id = ?",
        answer);
    for (String set : List.of("submitted_at = null", "status = 'STARTED'")) {
      assertRefused(
          rows.first(),
          "not a step of a partner",
          "update attune.tasks set " + set + " where id = ?",
          rows.firstTask());
    }
  }

  @Test
  void an_answer_lies_where_its_task_does_and_is_not_born_released() throws SQLException {
    Rows rows = Rows.lay();
    rows.draft(SHARED);
    Rows elsewhere = Rows.lay();
    String insert =
        "insert into attune.answers (id, practice_id, couple_id, response_id, partner_id,"
            + " assignment_id, occurrence, prompt_key, disclosure, sealed_value, revision, saved_at"
            + "%s) select gen_random_uuid(), practice_id, %s, response_id, partner_id, %s,"
            + " occurrence, 'more', disclosure, sealed_value, 0, now() %s from attune.answers"
            + " where partner_id = ?";

    assertRefused(
        rows.first(),
        "permission denied",
        insert.formatted(", released_at", "couple_id", "assignment_id", ", now()"),
        rows.firstPartner());
    for (String sql :
        List.of(
            insert.formatted("", "couple_id", "'" + elsewhere.assignment() + "'::uuid", ""),
            insert.formatted("", "'" + elsewhere.couple() + "'::uuid", "assignment_id", ""))) {
      assertRefused(rows.first(), "row-level security", sql, rows.firstPartner());
    }
    assertThat(
            changes(
                rows.first(),
                insert.formatted("", "couple_id", "assignment_id", ""),
                rows.firstPartner()))
        .isEqualTo(1);
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
}
