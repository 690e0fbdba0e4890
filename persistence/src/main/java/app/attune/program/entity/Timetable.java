package app.attune.program.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days on which steps open, as far as they don't hang on somebody's sending. */
public final class Timetable {
  private Timetable() {}

  /**
   * A day for each step; null where it is decided by what the couple does.
   *
   * @param begins the first day
   * @param paces of every step, in their order
   * @param known days that are certain already; null where there is none
   */
  public static List<@Nullable LocalDate> of(
      LocalDate begins, List<Pace> paces, List<@Nullable LocalDate> known) {
    List<@Nullable LocalDate> days = new ArrayList<>();
    @Nullable LocalDate before = null;
    for (int i = 0; i < paces.size(); i++) {
      @Nullable LocalDate day = known.get(i);
      if (day == null) {
        day = byItself(begins, paces.get(i), before);
      }
      days.add(day);
      before = day;
    }
    return days;
  }

  private static @Nullable LocalDate byItself(
      LocalDate begins, Pace pace, @Nullable LocalDate before) {
    return switch (pace.delivery()) {
      case AT_ONCE -> begins;
      case EVERY_DAYS -> before == null ? null : before.plusDays(pace.days());
      case AFTER_COMPLETION, AFTER_COMPLETION_PLUS_DAYS -> null;
    };
  }
}
