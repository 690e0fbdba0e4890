package app.attune.bench;

import app.attune.stack.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** As much data as the product allows: exercises of a practice, and couples of one counselor. */
final class Much {
  static final int EXERCISES = 5_000;
  static final int COUPLES = 500;

  private final Postgres postgres;

  Much(Postgres postgres) {
    this.postgres = postgres;
  }

  /** Lays it, up to the limits, and returns what there is now. */
  String lay() throws SQLException, IOException {
    try (InputStream script = Objects.requireNonNull(Much.class.getResourceAsStream("much.sql"));
        Connection connection = connection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('bench.exercises', '%d', true), set_config('bench.couples', '%d', true)"
              .formatted(EXERCISES, COUPLES));
      statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
      connection.commit();
    }
    return text(
        "select format('%s exercises, %s couples, %s assignments, %s tasks, %s responses,"
            + " with those of a colleague', (select count(*) from attune.exercises),"
            + " (select count(*) from attune.couples), (select count(*) from attune.assignments),"
            + " (select count(*) from attune.tasks), (select count(*) from attune.responses))");
  }

  /** The newest version of an exercise that many couples were given. */
  String exercise() throws SQLException {
    return text("select newest_id::text from attune.exercises where key = 'weather-report'");
  }

  /** A couple of the sample practice. */
  String couple() throws SQLException {
    return text("select couple_id::text from attune.partners where first_name = 'Maya'");
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = connection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        throw new IllegalStateException("nothing from " + sql);
      }
      return row.getString(1);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(postgres.url(), postgres.owner(), postgres.password());
  }
}
