package app.attune.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * As much data as the product allows: exercises of a practice, and couples of one counselor. It is
 * laid past the application, since only reading it is measured.
 */
final class Much {
  static final int EXERCISES = 5_000;
  static final int COUPLES = 500;

  private static final String DANA =
      "(select s.id, s.practice_id from attune.counselors s"
          + " join attune.accounts a on a.id = s.account_id where s.name like 'Dana%')";

  /** Exercises that differ in their words; every one has "talk" in it, every tenth "harbor". */
  private static final List<String> STATEMENTS =
      List.of(
          "create temporary table more as select n, uuidv7() as exercise, uuidv7() as version,"
              + " (select practice_id from "
              + DANA
              + " d) as practice from generate_series(1, %1$d) n",
          "insert into attune.exercises (id, version, practice_id, key)"
              + " select exercise, 0, practice, 'more-' || n from more",
          "insert into attune.exercise_versions (id, exercise_id, number, title, area, outcomes,"
              + " purpose, rationale, instructions, closing, talking_point, minutes, cadence, mode,"
              + " prompts, published_at)"
              + " select m.version, m.exercise, 1, v.title || ' ' || m.n, v.area, v.outcomes,"
              + " v.purpose || case when m.n %% 10 = 0 then ' By the harbor.' else '' end,"
              + " v.rationale || ' A talk, word ' || md5(m.n::text) || '.', v.instructions,"
              + " v.closing, v.talking_point, v.minutes, v.cadence, v.mode, v.prompts, now()"
              + " from more m join lateral (select * from attune.exercise_versions w"
              + " where w.exercise_id in (select id from attune.exercises where practice_id is null)"
              + " order by w.id offset m.n %% 24 limit 1) v on true",
          "update attune.exercises e set newest_id = m.version from more m where m.exercise = e.id",
          "create temporary table pairs as select n, uuidv7() as couple, d.id as counselor,"
              + " d.practice_id as practice from generate_series(1, %2$d) n, "
              + DANA
              + " d",
          "insert into attune.couples (id, version, practice_id, counselor_id, status, created_at)"
              + " select couple, 0, practice, counselor, 'ACTIVE', now() from pairs",
          "insert into attune.partners (id, version, practice_id, couple_id, position, first_name,"
              + " email, invited_at, invitation_ends)"
              + " select uuidv7(), 0, practice, couple, p, 'Partner' || n || p,"
              + " 'p' || n || p || '@example.org', now(), now() from pairs, (values (1), (2)) v(p)",
          "analyze");

  private Much() {}

  /** Lays it, up to the limits. */
  static void lay(String url, String owner, String password) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement()) {
      int exercises = EXERCISES - count(statement, "select count(*) from attune.exercises");
      int couples = COUPLES - count(statement, "select count(*) from attune.couples");
      for (String sql : STATEMENTS) {
        statement.execute(String.format(sql, exercises, couples));
      }
    }
  }

  /** The ids that the measured pages are opened with. */
  static List<String> ids(String url, String owner, String password) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, owner, password);
        Statement statement = connection.createStatement()) {
      ids.add(
          text(
              statement,
              "select newest_id::text from attune.exercises where key = 'weather-report'"));
      ids.add(
          text(
              statement,
              "select c.id::text from attune.couples c join attune.partners p on p.couple_id = c.id"
                  + " where p.first_name = 'Maya'"));
    }
    return ids;
  }

  private static int count(Statement statement, String sql) throws SQLException {
    return Integer.parseInt(text(statement, sql));
  }

  private static String text(Statement statement, String sql) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        throw new IllegalStateException("nothing from " + sql);
      }
      return row.getString(1);
    }
  }
}
