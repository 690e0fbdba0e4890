package app.attune.tests.browser;

import app.attune.stack.Project;
import app.attune.stack.Stack;
import app.attune.stack.StackOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the whole system with the sample practice before the first browser test, and ends it after
 * the last one, whatever the tests did.
 */
public final class SystemSession implements LauncherSessionListener {
  /** Set to {@code true} for the runs that need the system. */
  private static final String WANTED = "attune.tests.system";

  private static volatile @Nullable Stack stack;

  /** The running system. */
  static Stack system() {
    Stack running = stack;
    if (running == null) {
      throw new IllegalStateException("the system runs only with -D" + WANTED + "=true");
    }
    return running;
  }

  /** A file or folder among the build results of this module. */
  static Path target(String name) {
    return Project.here().root().resolve("tests/target").resolve(name);
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (Boolean.getBoolean(WANTED)) {
      stack = Stack.start(StackOptions.demo(Project.here(), target("st-data"), 0).startingOver());
    }
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
