package app.attune.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties a command to the life of this process. The command runs in a process group of its own under
 * a small shell that listens on a pipe: when the pipe closes, because this process lets go of it or
 * because it was killed, the shell ends the whole group.
 */
final class Watchdog {
  private static final String SCRIPT = script();

  private Watchdog() {}

  /** The command line that runs a command under a watchdog. */
  static List<String> over(List<String> command, String signal, Duration grace) {
    List<String> watched = new ArrayList<>();
    watched.addAll(List.of("bash", "-c", SCRIPT, "attune-watchdog", signal));
    watched.add(String.valueOf(grace.toSeconds()));
    watched.addAll(command);
    return watched;
  }

  private static String script() {
    try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
      if (script == null) {
        throw new IllegalStateException("watchdog.sh is not packaged");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
