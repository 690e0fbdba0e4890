package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The database server: one cluster of files, served on a port of the loopback address. */
public final class Postgres implements AutoCloseable {
  private static final String SUPERUSER = "postgres";
  private static final Duration START_LIMIT = Duration.ofSeconds(60);

  private final Path programs;
  private final Path cluster;
  private final Path log;
  private final Mode mode;
  private final int port;
  private @Nullable ChildProcess process;

  Postgres(Path programs, Path cluster, Path log, Mode mode, int port) {
    this.programs = programs;
    this.cluster = cluster;
    this.log = log;
    this.mode = mode;
    this.port = port;
  }

  /** Lays out an empty cluster; nothing happens when there is one. */
  void layOut() {
    if (Files.exists(cluster)) {
      return;
    }
    Path password = cluster.resolveSibling("superuser-password");
    try {
      Files.createDirectories(cluster.toAbsolutePath().getParent());
      Files.writeString(password, Secrets.DEMO);
      List<String> command =
          asOrdinaryUser(
              programs.resolve("initdb").toString(),
              "--pgdata=" + cluster,
              "--username=" + SUPERUSER,
              "--pwfile=" + password,
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale=C",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--no-instructions");
      try (ChildProcess initdb = ChildProcess.start("PostgreSQL", command, Map.of(), "TERM", log)) {
        if (initdb.awaitExit() != 0) {
          throw new StackException(Text.DATABASE_NOT_MADE, log);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException(e, Text.DATABASE_NOT_MADE, log);
    } finally {
      password.toFile().delete();
    }
  }

  /** Makes the roles and databases of an installation in an empty cluster. */
  void createRoles(Path roles) {
    try {
      String script =
          Files.readString(roles)
              .replaceAll("--.*", "")
              .replaceAll(":'(owner|app|keycloak)_password'", "'" + Secrets.DEMO + "'");
      try (Connection connection =
              DriverManager.getConnection(url(SUPERUSER), SUPERUSER, Secrets.DEMO);
          Statement statement = connection.createStatement()) {
        for (String command : script.split(";", -1)) {
          if (!command.isBlank()) {
            statement.execute(command);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new StackException(e, Text.DATABASE_NOT_MADE, e.getMessage());
    }
  }

  /** Starts the server and waits until it answers. */
  public void start() {
    List<String> command =
        asOrdinaryUser(programs.resolve("postgres").toString(), "-D", cluster.toString());
    settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    process = ChildProcess.start("PostgreSQL", command, Map.of(), "INT", log);
    Readiness.await("PostgreSQL", START_LIMIT, log, process, this::answers);
  }

  /** Ends the server; connections are cut, and what was committed is kept. */
  public void stop() {
    if (process != null) {
      process.close();
    }
  }

  @Override
  public void close() {
    stop();
  }

  public int port() {
    return port;
  }

  /** The address of the application's database. */
  public String url() {
    return url("attune");
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  /** The role that owns the schema. */
  public String owner() {
    return "attune_owner";
  }

  /** The role of the application at run time, under row-level security. */
  public String runtime() {
    return "attune_app";
  }

  /** The password of all roles. */
  public String password() {
    return Secrets.DEMO;
  }

  ChildProcess process() {
    if (process == null) {
      throw new IllegalStateException("PostgreSQL was not started");
    }
    return process;
  }

  private boolean answers() {
    try (Connection connection =
        DriverManager.getConnection(url(SUPERUSER), SUPERUSER, Secrets.DEMO)) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  private Map<String, String> settings() {
    Map<String, String> settings =
        new TreeMap<>(
            Map.of(
                "port", String.valueOf(port),
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "shared_buffers", "64MB",
                "max_connections", "60",
                "timezone", "UTC",
                "log_timezone", "UTC",
                // values of statements are people's data and have no place in a log
                "log_parameter_max_length_on_error", "0",
                "log_min_error_statement", "panic",
                "log_error_verbosity", "terse"));
    if (mode == Mode.TEST) {
      settings.put("fsync", "off");
      settings.put("full_page_writes", "off");
    }
    return settings;
  }

  /** PostgreSQL refuses root; in a user namespace of its own it sees an ordinary user. */
  private static List<String> asOrdinaryUser(String... command) {
    List<String> line = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
        throw new StackException(Text.ROOT_NEEDS_UNSHARE);
      }
      line.addAll(List.of("/usr/bin/unshare", "-U"));
    }
    line.addAll(List.of(command));
    return line;
  }
}
