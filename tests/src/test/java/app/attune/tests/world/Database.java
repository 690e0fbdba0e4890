package app.attune.tests.world;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** The application's database, asked past the application. Works inside the server and outside. */
public final class Database implements AutoCloseable {
  /** The system property with the database's address, outside the server. */
  public static final String URL = "attune.tests.database.url";

  /** The system property with the password of every role. */
  public static final String PASSWORD = "attune.tests.database.password";

  private final Connection connection;

  private Database(String role) throws SQLException {
    Properties login = new Properties();
    login.setProperty("user", role);
    login.setProperty("password", setting(PASSWORD, "ATTUNE_DB_PASSWORD"));
    connection = Objects.requireNonNull(new Driver().connect(setting(URL, "ATTUNE_DB_URL"), login));
  }

  /** As the role that owns the schema; it sees every row. */
  public static Database asOwner() throws SQLException {
    return new Database("attune_owner");
  }

  /** As the application's role at run time, in one transaction with nobody asking. */
  public static Database asRuntime() throws SQLException {
    Database database = new Database("attune_app");
    database.connection.setAutoCommit(false);
    return database;
  }

  /** Says who is asking for the rest of the transaction, as the application does. */
  public Database caller(String subject) throws SQLException {
    one("select set_config('attune.account', ?, true)", subject);
    return this;
  }

  /** Ends the transaction, keeping what was done. */
  public void commit() throws SQLException {
    connection.commit();
  }

  /** Ends the transaction as if nothing was done. */
  public void rollback() throws SQLException {
    connection.rollback();
  }

  /** Changes rows; returns how many. */
  public int change(String sql, @Nullable Object... parameters) throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters)) {
      return statement.executeUpdate();
    }
  }

  /** The first column of the only row. */
  public @Nullable Object one(String sql, @Nullable Object... parameters) throws SQLException {
    List<@Nullable Object> all = column(sql, parameters);
    if (all.size() != 1) {
      throw new AssertionError(all.size() + " rows from " + sql);
    }
    return all.get(0);
  }

  /** A number that a query counts. */
  public long count(String sql, @Nullable Object... parameters) throws SQLException {
    return ((Number) Objects.requireNonNull(one(sql, parameters))).longValue();
  }

  /** The first column of every row. */
  public List<@Nullable Object> column(String sql, @Nullable Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = prepared(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<@Nullable Object> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getObject(1));
      }
      return values;
    }
  }

  /** The first column of every row, as text. */
  public List<String> texts(String sql, @Nullable Object... parameters) throws SQLException {
    return column(sql, parameters).stream().map(String::valueOf).toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private PreparedStatement prepared(String sql, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private static String setting(String property, String variable) {
    String set = System.getProperty(property);
    return Objects.requireNonNull(set == null ? System.getenv(variable) : set, property);
  }
}
