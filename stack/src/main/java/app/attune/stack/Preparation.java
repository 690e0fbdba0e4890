package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What takes long and is the same for every start, made once and kept beside the build results:
 * Keycloak built for PostgreSQL, a cluster with the realm already imported, and an archive of
 * Keycloak's classes that lets it start in half the time.
 */
final class Preparation {
  private static final List<String> BUILD =
      List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

  /** The addresses that the realm of the cluster was told. */
  static final RealmAddresses ADDRESSES = new RealmAddresses("http://127.0.0.1:8080", 2525);

  private final Project project;
  private final Progress progress;
  private final Path folder;

  Preparation(Project project, Progress progress) {
    this.project = project;
    this.progress = progress;
    this.folder = project.prepared();
  }

  /** PostgreSQL's programs. */
  Path postgresPrograms() {
    return PostgresPrograms.in(folder.resolve("postgresql"));
  }

  /** A cluster to copy: roles, databases, and the realm with its people at {@link #ADDRESSES}. */
  Path cluster() {
    return folder.resolve("cluster");
  }

  /** The options that make Keycloak use its archive of classes. */
  List<String> keycloakJavaOptions() {
    return List.of("-XX:SharedArchiveFile=" + classes(), "-Xshare:auto", "-Xlog:disable");
  }

  /** Makes what is missing or was made from something else; others wait for it. */
  void complete() {
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid()) {
          String build = project.keycloak().getFileName() + " " + BUILD;
          make("keycloak", build, this::buildKeycloak);
          make("cluster", build + clusterSources(), this::makeCluster);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes one thing unless the file beside it says that it was made from the same sources. */
  private void make(String name, String sources, Step step) throws IOException {
    Path marker = folder.resolve(name + ".made-from");
    if (!Files.exists(marker) || !Files.readString(marker).equals(sources)) {
      Files.deleteIfExists(marker);
      step.make();
      Files.writeString(marker, sources);
    }
  }

  private void buildKeycloak() {
    progress.say(Text.KEYCLOAK_BUILDING);
    Path log = folder.resolve("keycloak-build.log");
    List<String> command = new ArrayList<>();
    command.add(project.keycloak().resolve("bin/kc.sh").toString());
    command.addAll(BUILD);
    try (ChildProcess build =
        ChildProcess.start("Keycloak", command, Map.of("JAVA", Java.command()), "TERM", log)) {
      if (build.awaitExit() != 0) {
        throw new StackException(Text.KEYCLOAK_NOT_BUILT, log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException(e, Text.KEYCLOAK_NOT_BUILT, log);
    }
  }

  private void makeCluster() throws IOException {
    progress.say(Text.KEYCLOAK_PREPARING);
    Path unfinished = folder.resolve("cluster.unfinished");
    Path home = folder.resolve("keycloak");
    for (Path old : List.of(unfinished, cluster(), home)) {
      Folders.delete(old);
    }
    Files.deleteIfExists(classes());
    Path log = folder.resolve("cluster.log");
    Postgres postgres = new Postgres(postgresPrograms(), unfinished, log, Mode.DEMO, Ports.free());
    Keycloak keycloak =
        new Keycloak(
            project.keycloak(),
            home,
            log,
            postgres,
            Ports.free(),
            List.of("-XX:ArchiveClassesAtExit=" + classes(), "-Xlog:disable"));
    try (postgres;
        keycloak) {
      postgres.layOut();
      postgres.start();
      postgres.createRoles(project.databaseRoles());
      keycloak.layOut(project.keycloakConfiguration());
      keycloak.importRealm(project.keycloakConfiguration(), ADDRESSES.realmValues());
      keycloak.start();
    }
    Files.move(unfinished, cluster());
  }

  private String clusterSources() throws IOException {
    Path realm = project.keycloakConfiguration();
    return String.join(
        "\n",
        System.getProperty("java.vm.version"),
        System.getProperty("os.arch"),
        Files.readString(project.databaseRoles()),
        Files.readString(realm.resolve("realm-attune.json")),
        Files.readString(realm.resolve("demo-users.json")));
  }

  private Path classes() {
    return folder.resolve("keycloak-classes.jsa");
  }

  /** One thing to make. */
  @FunctionalInterface
  private interface Step {
    void make() throws IOException;
  }
}
