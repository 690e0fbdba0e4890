package app.attune.tests.database;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The rows of one couple with an exercise given to both, laid by the owner of the schema: callers
 * are named as Keycloak would name them, and what is sealed is any bytes.
 */
record Rows(
    UUID practice,
    UUID couple,
    String counselor,
    String foreign,
    String first,
    String second,
    UUID firstPartner,
    UUID secondPartner,
    UUID assignment,
    UUID firstTask,
    UUID secondTask) {

  /** Lays the rows of a new practice. */
  static Rows lay() throws SQLException {
    Rows rows =
        new Rows(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID());
    try (Database owner = Database.asOwner()) {
      owner.change(
          "insert into attune.practices values"
              + " (?, 0, 'Harbor Lane', 'UTC', '19:00', '911', '[]', now())",
          rows.practice);
      UUID counselor = rows.counselor(owner, rows.counselor);
      rows.counselor(owner, rows.foreign);
      owner.change(
          "insert into attune.couples values (?, 0, ?, ?, 'ACTIVE', null, now())",
          rows.couple,
          rows.practice,
          counselor);
      rows.partner(owner, rows.firstPartner, 1, rows.first);
      rows.partner(owner, rows.secondPartner, 2, rows.second);
      rows.work(owner);
    }
    return rows;
  }

  private UUID account(Database owner, String subject) throws SQLException {
    UUID id = UUID.randomUUID();
    owner.change(
        "insert into attune.accounts values (?, 0, ?, ?, 'Someone', now())", id, practice, subject);
    return id;
  }

  private UUID counselor(Database owner, String subject) throws SQLException {
    UUID id = UUID.randomUUID();
    owner.change(
        "insert into attune.counselors values (?, 0, ?, ?, 'Dana', 'LMFT', 'dana@example.org')",
        id,
        practice,
        account(owner, subject));
    return id;
  }

  private void partner(Database owner, UUID id, int position, String subject) throws SQLException {
    owner.change(
        "insert into attune.partners values"
            + " (?, 0, ?, ?, ?, ?, 'Maya', 'maya@example.org', null, now(), now(), now())",
        id,
        practice,
        couple,
        position,
        account(owner, subject));
    keyset(owner, "PARTNER", id);
  }

  private static void keyset(Database owner, String kind, UUID of) throws SQLException {
    owner.change(
        "insert into attune.keysets values (gen_random_uuid(), ?, ?, 'wrapped', now())", kind, of);
  }

  private void work(Database owner) throws SQLException {
    UUID exercise = UUID.randomUUID();
    UUID version = UUID.randomUUID();
    owner.change(
        "insert into attune.exercises values (?, 0, null, ?, true)", exercise, "test-" + exercise);
    owner.change(
        "insert into attune.exercise_versions values (?, ?, 1, 'T', 'TALK_OPENLY', '[]', '', '', '',"
            + " '', '', 5, 'ONCE', 'EACH_THEN_REVEAL', '[]', now())",
        version,
        exercise);
    owner.change(
        "insert into attune.assignments values"
            + " (?, 0, ?, ?, ?, gen_random_uuid(), current_date, current_date, null,"
            + " 'WHEN_BOTH_DONE', null, now())",
        assignment,
        practice,
        couple,
        version);
    task(owner, firstTask, firstPartner);
    task(owner, secondTask, secondPartner);
    owner.change(
        "insert into attune.plans values (?, 0, ?, ?, ?, 'sealed', null, 7, now())",
        firstTask,
        practice,
        couple,
        firstPartner);
    keyset(owner, "COUPLE", couple);
    keyset(owner, "ACCESS_LOG", practice);
    owner.change(
        "insert into attune.issued_reports values (gen_random_uuid(), ?, ?, gen_random_uuid(), 2026,"
            + " 1, 'PROGRESS', 'COUNSELOR', current_date, current_date, now(), 1, 1,"
            + " sha256('x'), 'sealed')",
        practice,
        couple);
    owner.change(
        "insert into attune.outbox values (gen_random_uuid(), ?, ?, 'maya@example.org',"
            + " 'SOMETHING_IS_WAITING', ?, '/', now(), now() + interval '9 years', 0, null, null)",
        practice,
        couple,
        firstTask);
    owner.change(
        "insert into attune.access_log values (?, 1, now(), ?, 'RESPONSE_SUBMITTED', ?, ?, 'link')",
        practice,
        first,
        couple,
        firstTask);
  }

  private void task(Database owner, UUID id, UUID partner) throws SQLException {
    owner.change(
        "insert into attune.tasks values (?, 0, ?, ?, ?, ?, 1, current_date, current_date, 'OPEN',"
            + " null, null, null, null)",
        id,
        practice,
        couple,
        assignment,
        partner);
  }

  /** The first partner writes a draft with one answer; returns the answer. */
  UUID draft(String disclosure) throws SQLException {
    UUID response = UUID.randomUUID();
    UUID answer = UUID.randomUUID();
    try (Database owner = Database.asOwner()) {
      owner.change(
          "insert into attune.responses values"
              + " (?, 0, ?, ?, ?, ?, null, null, '[]', now(), null)",
          response,
          practice,
          couple,
          firstTask,
          firstPartner);
      owner.change(
          "insert into attune.answers values"
              + " (?, ?, ?, ?, ?, ?, 1, 'thing', ?, 'sealed', 0, now(), null, null)",
          answer,
          practice,
          couple,
          response,
          firstPartner,
          assignment,
          disclosure);
    }
    return answer;
  }

  /** The first partner has sent one answer; returns it. */
  UUID sent(String disclosure) throws SQLException {
    UUID answer = draft(disclosure);
    asOwner("update attune.responses set submitted_at = now() where task_id = ?", firstTask);
    asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?",
        firstTask);
    return answer;
  }

  /** Both have sent theirs: the first one answer, the second none. Returns the answer. */
  UUID bothSent(String disclosure) throws SQLException {
    UUID answer = sent(disclosure);
    asOwner(
        "insert into attune.responses values"
            + " (gen_random_uuid(), 0, ?, ?, ?, ?, null, null, '[]', now(), now())",
        practice,
        couple,
        secondTask,
        secondPartner);
    asOwner(
        "update attune.tasks set status = 'SUBMITTED', submitted_at = now() where id = ?",
        secondTask);
    return answer;
  }

  /** Both have sent theirs, and it opens this long from now. */
  UUID opening(String disclosure, String fromNow) throws SQLException {
    UUID answer = bothSent(disclosure);
    asOwner(
        "update attune.answers set released_at = now() + cast(? as interval) where id = ?",
        fromNow,
        answer);
    asOwner(
        "insert into attune.reveals values (?, 1, ?, ?, now() + cast(? as interval))",
        assignment,
        practice,
        couple,
        fromNow);
    return answer;
  }

  /** Changes one row past every rule of the application. */
  static void asOwner(String sql, Object... parameters) throws SQLException {
    try (Database owner = Database.asOwner()) {
      if (owner.change(sql, parameters) != 1) {
        throw new AssertionError("not one row: " + sql);
      }
    }
  }
}
