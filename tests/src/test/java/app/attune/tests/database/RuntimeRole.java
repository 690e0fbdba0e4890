package app.attune.tests.database;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.tests.world.Database;
import java.sql.SQLException;
import java.util.UUID;

/** The application's own database role, with plain SQL of its choice. */
final class RuntimeRole {
  private RuntimeRole() {}

  /** Whether a caller reads an answer. */
  static boolean reads(String caller, UUID answer) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count("select count(*) from attune.answers where id = ?", answer) == 1;
    }
  }

  /** What a query counts for a caller. */
  static long sees(String caller, String sql) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.count(sql);
    }
  }

  /** How many rows a caller changes; nothing stays changed. */
  static int changes(String caller, String sql, Object... parameters) throws SQLException {
    try (Database runtime = as(caller)) {
      return runtime.change(sql, parameters);
    }
  }

  /** The database refuses a caller's statement, and says why. */
  static void assertRefused(String caller, String reason, String sql, Object... parameters) {
    assertThatExceptionOfType(SQLException.class)
        .as(sql)
        .isThrownBy(() -> changes(caller, sql, parameters))
        .withMessageContaining(reason);
  }

  /** A connection of the application on behalf of a caller. */
  static Database as(String caller) throws SQLException {
    return Database.asRuntime().caller(caller);
  }
}
