package app.attune.tests.container;

import app.attune.stack.Project;
import app.attune.stack.Stack;
import app.attune.stack.StackOptions;
import app.attune.tests.world.Database;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts PostgreSQL and an empty WildFly before the first container test, and ends them after the
 * last one, whatever the tests did.
 */
public final class ServerSession implements LauncherSessionListener {
  /** Set to {@code true} for the runs that need the server. */
  private static final String WANTED = "attune.tests.server";

  private @Nullable Stack stack;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!Boolean.getBoolean(WANTED)) {
      return;
    }
    Project project = Project.here();
    Stack started =
        Stack.start(StackOptions.test(project, project.root().resolve("tests/target/system")));
    stack = started;
    System.setProperty("attune.server", project.server().toString());
    System.setProperty("attune.management.port", String.valueOf(started.server().managementPort()));
    System.setProperty(Database.URL, started.postgres().url());
    System.setProperty(Database.PASSWORD, started.postgres().password());
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    Stack running = stack;
    if (running != null) {
      running.close();
      stack = null;
    }
  }
}
