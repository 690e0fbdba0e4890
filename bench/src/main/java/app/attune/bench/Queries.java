package app.attune.bench;

import app.attune.bench.Page.Visit;
import app.attune.stack.Postgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * Counts the statements that the application sends, as the database's own log tells them: all of
 * them, whoever wrote them. It is told only while they are counted, since telling takes time.
 */
final class Queries {
  private static final int VISITS = 5;
  private static final int PATIENCE = 50;

  /** The application's; what only begins, ends or names a transaction asks nothing. */
  private static final Pattern ASKED =
      Pattern.compile(
          "^attune LOG: +execute [^:]*: (?!BEGIN|COMMIT|ROLLBACK|select set_config)\\S",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private final Postgres postgres;
  private final Path log;

  Queries(Postgres postgres, Path log) {
    this.postgres = postgres;
    this.log = log;
  }

  /** The fewest of several visits, since a timer's own statements may be counted with them. */
  int of(Visit visit) throws IOException, InterruptedException, SQLException {
    set("log_line_prefix = '%a '", "log_statement = 'all'");
    try {
      int fewest = Integer.MAX_VALUE;
      int counted = 0;
      // the first may come before the database has heard that it is to tell
      for (int i = 0; i < PATIENCE && counted < VISITS; i++) {
        long before = Files.size(log);
        visit.make();
        int asked = asked(before);
        if (counted > 0) {
          fewest = Math.min(fewest, asked);
        }
        counted += asked > 0 ? 1 : 0;
      }
      return fewest;
    } finally {
      set("log_statement = 'none'");
    }
  }

  private int asked(long before) throws IOException {
    try (InputStream written = Files.newInputStream(log)) {
      written.skipNBytes(before);
      String told = new String(written.readAllBytes(), StandardCharsets.UTF_8);
      return (int) ASKED.matcher(told).results().count();
    }
  }

  private void set(String... settings) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(postgres.url(), "postgres", postgres.password());
        Statement statement = connection.createStatement()) {
      for (String setting : settings) {
        statement.execute("alter system set " + setting);
      }
      statement.execute("select pg_reload_conf()");
    }
  }
}
