package app.attune.stack;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits until something really answers. */
final class Readiness {
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final int ANSWER_LIMIT_MILLIS = 5_000;

  private Readiness() {}

  /** Asks again and again until the answer is yes, the program has ended, or the limit is over. */
  static void await(
      String name, Duration limit, Path log, ChildProcess process, BooleanSupplier answers) {
    Instant end = Instant.now().plus(limit);
    while (!answers.getAsBoolean()) {
      process.mustBeAlive();
      if (Instant.now().isAfter(end) || Thread.currentThread().isInterrupted()) {
        throw new StackException(Text.NOT_READY, name, limit.toSeconds(), log);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  /** The status of a GET that follows no redirect; 0 when nobody answers. */
  static int status(String address) {
    try {
      HttpURLConnection connection =
          (HttpURLConnection) URI.create(address).toURL().openConnection();
      connection.setInstanceFollowRedirects(false);
      connection.setConnectTimeout(ANSWER_LIMIT_MILLIS);
      connection.setReadTimeout(ANSWER_LIMIT_MILLIS);
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return 0;
    }
  }
}
