package app.attune.stack;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells a person, one line each, what is happening and when it happened after the start. */
final class Progress {
  private final PrintStream out;
  private final Instant start = Instant.now();

  private Progress(PrintStream out) {
    this.out = out;
  }

  static Progress to(PrintStream out) {
    return new Progress(out);
  }

  static Progress silent() {
    return new Progress(new PrintStream(PrintStream.nullOutputStream()));
  }

  void say(Text text, @Nullable Object... values) {
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    String line = String.format(Locale.ROOT, "%6.1f s  %s", seconds, text.with(values));
    synchronized (this) {
      out.println(line);
    }
  }
}
