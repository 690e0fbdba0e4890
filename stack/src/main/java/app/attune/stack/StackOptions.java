package app.attune.stack;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to start.
 *
 * @param project the checkout whose build results are started
 * @param data the folder that keeps everything of this system
 * @param mode demo or test
 * @param httpPort the application's port; 0 for any free one
 * @param keycloak whether people can sign in
 * @param ear the application to deploy, or null for a server without one
 * @param modules archives added to the application
 * @param startOver whether the data of before is deleted first
 */
public record StackOptions(
    Project project,
    Path data,
    Mode mode,
    int httpPort,
    boolean keycloak,
    @Nullable Path ear,
    List<Path> modules,
    boolean startOver) {

  /** Copies the list. */
  public StackOptions {
    modules = List.copyOf(modules);
  }

  /** The whole system with the sample practice, its data kept between starts. */
  public static StackOptions demo(Project project, Path data, int httpPort) {
    return new StackOptions(
        project, data, Mode.DEMO, httpPort, true, project.ear(), List.of(project.sample()), false);
  }

  /**
   * A server for tests, on free ports and with new data: PostgreSQL with the migrated schema, and
   * WildFly with nothing deployed and management open to deploy through.
   */
  public static StackOptions test(Project project, Path data) {
    return new StackOptions(project, data, Mode.TEST, 0, false, null, List.of(), true);
  }

  /** The same with Keycloak and the realm's people. */
  public StackOptions withKeycloak() {
    return new StackOptions(project, data, mode, httpPort, true, ear, modules, startOver);
  }

  /** The same with the application deployed, and these archives added to it. */
  public StackOptions deploying(Path application, Path... added) {
    return new StackOptions(
        project, data, mode, httpPort, keycloak, application, List.of(added), startOver);
  }

  /** The same with the data of before deleted first. */
  public StackOptions startingOver() {
    return new StackOptions(project, data, mode, httpPort, keycloak, ear, modules, true);
  }
}
