package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void closing_ends_the_program_and_everything_it_started() throws Exception {
    Path pids = folder.resolve("pids");
    try (ChildProcess child = start("sleep 300 & echo $! $$ > " + pids + "; wait")) {
      assertThat(child.isAlive()).isTrue();
      awaitLine(pids);
    }
    assertAllEnd(pids);
  }

  @Test
  void a_program_that_ignores_the_signal_to_end_is_killed() throws Exception {
    Path pids = folder.resolve("pids");
    List<String> command =
        List.of("bash", "-c", "trap '' TERM; echo $$ > " + pids + "; while :; do sleep 1; done");
    Process process =
        new ProcessBuilder(Watchdog.over(command, "TERM", Duration.ofSeconds(1))).start();
    awaitLine(pids);
    process.getOutputStream().close();
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertAllEnd(pids);
  }

  @Test
  void the_program_ends_although_its_parent_was_killed() throws Exception {
    Path pids = folder.resolve("pids");
    Process parent =
        new ProcessBuilder(
                Java.command(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xshare:auto",
                Parent.class.getName(),
                folder.toString())
            .start();
    awaitLine(pids);
    assertThat(handles(pids)).allMatch(ProcessHandle::isAlive);
    parent.destroyForcibly().waitFor();
    assertAllEnd(pids);
  }

  @Test
  void an_end_that_nobody_asked_for_is_told() {
    ChildProcess child = start("exit 3");
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> child.unexpectedEnd().join())
        .withMessageContaining("Child has ended by itself");
    assertThatExceptionOfType(StackException.class).isThrownBy(child::mustBeAlive);
  }

  @Test
  void the_exit_code_and_the_output_are_kept() throws Exception {
    try (ChildProcess child = start("echo said; exit 7")) {
      assertThat(child.awaitExit()).isEqualTo(7);
    }
    assertThat(folder.resolve("log")).hasContent("said");
  }

  private ChildProcess start(String script) {
    return ChildProcess.start(
        "Child", List.of("bash", "-c", script), Map.of(), "TERM", folder.resolve("log"));
  }

  private static void awaitLine(Path file) throws IOException {
    while (!Files.exists(file) || !Files.readString(file).endsWith("\n")) {
      Thread.onSpinWait();
    }
  }

  /** A signal has been sent; the system may take a moment to carry a process away. */
  private static void assertAllEnd(Path pids) throws Exception {
    for (ProcessHandle handle : handles(pids)) {
      assertThat(handle.onExit()).succeedsWithin(Duration.ofSeconds(10));
    }
  }

  private static List<ProcessHandle> handles(Path pids) throws IOException {
    return List.of(Files.readString(pids).trim().split(" ")).stream()
        .map(Long::parseLong)
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .toList();
  }

  /** A parent that is killed: starts a child and waits with it. */
  static final class Parent {
    private Parent() {}

    /** Starts a child that leaves its process id in a folder. */
    public static void main(String[] arguments) throws InterruptedException {
      Path folder = Path.of(arguments[0]);
      ChildProcess child =
          ChildProcess.start(
              "Child",
              List.of("bash", "-c", "echo $$ > " + folder.resolve("pids") + "; exec sleep 300"),
              Map.of(),
              "TERM",
              folder.resolve("log"));
      child.awaitExit();
    }
  }
}
