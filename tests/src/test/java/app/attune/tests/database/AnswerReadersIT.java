package app.attune.tests.database;

import static app.attune.tests.database.RuntimeRole.as;
import static app.attune.tests.database.RuntimeRole.reads;
import static app.attune.tests.database.RuntimeRole.sees;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads an answer, a task or a reveal, even with plain SQL of their choice. */
class AnswerReadersIT {
  private static final String SHARED = "SHARED_WHEN_BOTH_DONE";
  private static final String KEPT = "COUNSELOR_ONLY";

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
}
