package app.attune.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the system with the sample practice for a person and keeps it up until Ctrl-C. */
public final class Demo {
  private Demo() {}

  /** Runs the demo; the exit code is 0 after Ctrl-C and 1 when something went wrong. */
  public static void main(String[] arguments) {
    AtomicBoolean asked = new AtomicBoolean();
    try {
      DemoOptions chosen = DemoOptions.parse(List.of(arguments));
      Project project = Project.here();
      Path data = project.root().resolve(".attune");
      StackOptions options = StackOptions.demo(project, data, chosen.port());
      Progress progress = Progress.to(System.out);
      Stack stack = Stack.prepare(chosen.reset() ? options.startingOver() : options, progress);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(stack, progress, asked)));
      if (chosen.reset()) {
        progress.say(Text.STARTED_OVER);
      }
      stack.startAll();
      System.out.println(
          Text.READY.with(stack.url(), Secrets.DEMO, stack.mail().folder(), stack.logs(), data));
      stack.awaitEnd();
    } catch (StackException e) {
      fail(asked, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      fail(asked, Text.UNEXPECTED.with(e.getMessage()));
    }
  }

  private static void end(Stack stack, Progress progress, AtomicBoolean asked) {
    asked.set(true);
    progress.say(Text.STOPPING);
    stack.close();
    progress.say(Text.STOPPED);
  }

  /** Says why it ended, unless everything is just being ended because somebody asked for it. */
  private static void fail(AtomicBoolean asked, String reason) {
    if (!asked.get()) {
      System.err.println(reason);
      System.exit(1);
    }
  }
}
