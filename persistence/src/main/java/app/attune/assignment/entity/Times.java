package app.attune.assignment.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * When an exercise is given: once, or several times by a rule.
 *
 * @param windows one for each time, without a gap, in the order of time
 */
public record Times(@Nullable Recurrence recurrence, List<Window> windows) {
  public Times {
    windows = List.copyOf(windows);
    if (windows.isEmpty() || (recurrence == null && windows.size() > 1)) {
      throw new IllegalArgumentException("as many windows as times");
    }
  }

  /** Given once. */
  public static Times once(Window window) {
    return new Times(null, List.of(window));
  }

  /**
   * Given again and again.
   *
   * @param latest no time may be open after this day
   * @throws Recurrence.Unusable when the rule can't be used from this day on
   */
  public static Times repeated(Recurrence recurrence, LocalDate first, LocalDate latest) {
    return new Times(recurrence, recurrence.windows(first, latest));
  }

  /** One of the times, and whether another follows. */
  record Time(int number, Window window, boolean followed) {}

  /** Each of them, numbered from 1. */
  List<Time> all() {
    return IntStream.rangeClosed(1, count())
        .mapToObj(number -> new Time(number, windows.get(number - 1), number < count()))
        .toList();
  }

  /** How many there are. */
  public int count() {
    return windows.size();
  }

  /** As RFC 5545 writes it; null for once. */
  public @Nullable String rule() {
    return recurrence == null ? null : recurrence.rule();
  }

  /** From the first day of the first time to the last day of the last. */
  public Window whole() {
    return new Window(windows.get(0).opens(), windows.get(windows.size() - 1).due());
  }
}
