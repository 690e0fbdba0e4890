package app.attune.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A checkout of Attune and where its parts and build results are. */
public record Project(Path root) {
  /** The checkout that the working directory is in. */
  public static Project here() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("docker/wildfly/configure.cli"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("the working directory is not inside a checkout of Attune");
      }
      folder = parent;
    }
    return new Project(folder);
  }

  /** The application as it is deployed. */
  public Path ear() {
    return root.resolve("ear/target/attune.ear");
  }

  /** The sample practice and the clock that can be moved, for demo and test deployments. */
  public Path sample() {
    return root.resolve("sample/target/attune-sample.jar");
  }

  /** The provisioned WildFly; it is only read from. */
  public Path server() {
    return built(root.resolve("stack/target/server"));
  }

  Path keycloak() {
    try (Stream<Path> folders = Files.list(built(root.resolve("stack/target/keycloak")))) {
      List<Path> found = folders.filter(Files::isDirectory).sorted().toList();
      return found.get(found.size() - 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path keycloakConfiguration() {
    return root.resolve("docker/keycloak");
  }

  Path databaseRoles() {
    return root.resolve("docker/postgres/roles.sql");
  }

  /** What is made once from the build results and used by every start. */
  Path prepared() {
    return root.resolve("stack/target/prepared");
  }

  private static Path built(Path path) {
    if (!Files.exists(path)) {
      throw new StackException(Text.NOT_BUILT, path);
    }
    return path;
  }
}
