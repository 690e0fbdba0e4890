package app.attune.stack;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program of the system, running under a {@link Watchdog}, its output appended to a log file. */
final class ChildProcess implements AutoCloseable {
  private static final Set<String> INHERITED =
      Set.of("PATH", "HOME", "JAVA_HOME", "LANG", "LC_ALL", "TMPDIR", "TZ", "USER");
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final String name;
  private final Path log;
  private final Process process;
  private volatile boolean closing;

  private ChildProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts a program.
   *
   * @param name what it is called to a person
   * @param command program and arguments
   * @param environment added to the few variables that it inherits
   * @param signal the signal that asks it to end in good order
   * @param log the file its output is appended to
   */
  static ChildProcess start(
      String name, List<String> command, Map<String, String> environment, String signal, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      ProcessBuilder builder = new ProcessBuilder(Watchdog.over(command, signal, GRACE));
      builder.environment().keySet().retainAll(INHERITED);
      builder.environment().putAll(environment);
      File file = log.toFile();
      builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(file));
      return new ChildProcess(name, log, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends normally with the program's exit code. */
  int awaitExit() throws InterruptedException {
    return process.waitFor();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Throws when the program has ended although nobody asked it to. */
  void mustBeAlive() {
    if (!process.isAlive()) {
      throw stoppedByItself();
    }
  }

  /** Fails when the program ends although nobody asked it to. */
  CompletableFuture<Void> unexpectedEnd() {
    CompletableFuture<Void> end = new CompletableFuture<>();
    process
        .onExit()
        .thenAccept(
            exited -> {
              if (!closing) {
                end.completeExceptionally(stoppedByItself());
              }
            });
    return end;
  }

  /** Asks the program to end and waits until it has; after a grace time it is killed. */
  @Override
  public void close() {
    closing = true;
    try {
      process.getOutputStream().close();
      if (!process.waitFor(GRACE.toSeconds() + 5, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private StackException stoppedByItself() {
    return new StackException(Text.STOPPED_BY_ITSELF, name, log);
  }
}
