package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The identity provider, in its optimized form, with the realm of Attune. */
public final class Keycloak implements AutoCloseable {
  private static final String ADMIN = "admin";
  private static final Duration START_LIMIT = Duration.ofSeconds(180);

  private final Path distribution;
  private final Path home;
  private final Path log;
  private final Postgres postgres;
  private final int port;
  private final List<String> javaOptions;
  private Map<String, String> imported = Map.of();
  private @Nullable ChildProcess process;

  /**
   * A Keycloak that is not yet running.
   *
   * @param distribution the unpacked and built distribution; it is only read from
   * @param home its own folder: realm files, theme, temporary files
   * @param javaOptions options for its virtual machine
   */
  Keycloak(
      Path distribution,
      Path home,
      Path log,
      Postgres postgres,
      int port,
      List<String> javaOptions) {
    this.distribution = distribution;
    this.home = home;
    this.log = log;
    this.postgres = postgres;
    this.port = port;
    this.javaOptions = List.copyOf(javaOptions);
  }

  /** Lays out the home folder, with the theme of this configuration. */
  void layOut(Path configuration) {
    try {
      Files.createDirectories(home.resolve("conf"));
      Path libraries = home.resolve("lib");
      Files.deleteIfExists(libraries);
      Files.createSymbolicLink(libraries, distribution.resolve("lib"));
      copy(distribution.resolve("version.txt"), home.resolve("version.txt"));
      copy(configuration.resolve("quarkus.properties"), home.resolve("conf/quarkus.properties"));
      Folders.delete(home.resolve("themes"));
      Folders.copy(configuration.resolve("themes"), home.resolve("themes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the next start import the realm and its people, with these values in it. */
  void importRealm(Path configuration, Map<String, String> values) {
    try {
      Path folder = Files.createDirectories(home.resolve("data/import"));
      // these two names make Keycloak import the people together with their realm
      copy(configuration.resolve("realm-attune.json"), folder.resolve("attune-realm.json"));
      copy(configuration.resolve("demo-users.json"), folder.resolve("attune-users-0.json"));
      imported = Map.copyOf(values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server and waits until the realm answers. */
  public void start() {
    Map<String, String> environment = new LinkedHashMap<>(imported);
    environment.put("KC_DB_URL", postgres.url("keycloak"));
    environment.put("KC_DB_USERNAME", "keycloak");
    environment.put("KC_DB_PASSWORD", Secrets.DEMO);
    environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
    environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", Secrets.DEMO);
    String question = realmUrl() + "/.well-known/openid-configuration";
    ChildProcess started = ChildProcess.start("Keycloak", command(), environment, "TERM", log);
    process = started;
    Readiness.await("Keycloak", START_LIMIT, log, started, () -> Readiness.status(question) == 200);
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Java.command());
    command.addAll(List.of("-Xms64m", "-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(javaOptions);
    for (String opened : List.of("util", "util.concurrent", "security", "lang")) {
      command.add("--add-opens=java.base/java." + opened + "=ALL-UNNAMED");
    }
    command.addAll(
        List.of(
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.io.tmpdir=" + temporary(),
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf"),
            "-cp",
            distribution.resolve("lib/quarkus-run.jar").toString(),
            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
            "start",
            "--optimized",
            "--cache=local",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=http://127.0.0.1:" + port));
    if (!imported.isEmpty()) {
      command.add("--import-realm");
    }
    return command;
  }

  private Path temporary() {
    try {
      return Files.createDirectories(home.resolve("data/tmp"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the server; everything it knows is in the database. */
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

  /** The address of the realm, as the application and the browser see it. */
  public String realmUrl() {
    return "http://127.0.0.1:" + port + "/realms/attune";
  }

  ChildProcess process() {
    if (process == null) {
      throw new IllegalStateException("Keycloak was not started");
    }
    return process;
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
