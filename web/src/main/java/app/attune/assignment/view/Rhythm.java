package app.attune.assignment.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The usual ways in which an exercise comes again, from a first day on. */
public enum Rhythm {
  ONCE("", 1),
  DAILY("FREQ=DAILY", 14),
  WORKDAYS("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", 10),
  CHOSEN_DAYS("FREQ=WEEKLY;BYDAY=", 8),
  WEEKLY("FREQ=WEEKLY;BYDAY=", 6),
  TWO_WEEKS("FREQ=WEEKLY;INTERVAL=2;BYDAY=", 6),
  DAY_OF_MONTH("FREQ=MONTHLY", 3),
  WEEKDAY_OF_MONTH("FREQ=MONTHLY;BYDAY=", 3),
  DAY_OF_QUARTER("FREQ=MONTHLY;INTERVAL=3", 2);

  private static final int SHORTEST_MONTH = 28;
  private static final int WEEK = 7;

  private final String beginning;
  private final int usualTimes;

  Rhythm(String beginning, int usualTimes) {
    this.beginning = beginning;
    this.usualTimes = usualTimes;
  }

  /** How often it comes unless somebody says otherwise. */
  public int usualTimes() {
    return usualTimes;
  }

  /** The one that an exercise is made for, by its cadence. */
  static Rhythm madeFor(String cadence) {
    return switch (cadence) {
      case "DAILY" -> DAILY;
      case "TWICE_A_WEEK" -> CHOSEN_DAYS;
      case "WEEKLY" -> WEEKLY;
      case "EVERY_TWO_WEEKS" -> TWO_WEEKS;
      case "MONTHLY" -> DAY_OF_MONTH;
      case "QUARTERLY" -> DAY_OF_QUARTER;
      default -> ONCE;
    };
  }

  /**
   * The rule of RFC 5545 without its end.
   *
   * @param first the first day, which says on which day of the week or month it comes
   * @param days of the week, for CHOSEN_DAYS
   */
  String rule(LocalDate first, Set<DayOfWeek> days) {
    return switch (this) {
      case ONCE, DAILY, WORKDAYS -> beginning;
      case CHOSEN_DAYS ->
          beginning + days.stream().sorted().map(Rhythm::code).collect(Collectors.joining(","));
      case WEEKLY, TWO_WEEKS -> beginning + code(first.getDayOfWeek());
      case DAY_OF_MONTH, DAY_OF_QUARTER -> beginning + dayOfMonth(first.getDayOfMonth());
      case WEEKDAY_OF_MONTH -> beginning + weekOfMonth(first) + code(first.getDayOfWeek());
    };
  }

  /** Which of its weekdays in the month a day is, 1 to 4; -1 for the last where there are five. */
  static int weekOfMonth(LocalDate day) {
    boolean fifth = day.getDayOfMonth() > 4 * WEEK;
    return fifth ? -1 : day.get(ChronoField.ALIGNED_WEEK_OF_MONTH);
  }

  /** In a shorter month the last day stands for one that it does not have. */
  private static String dayOfMonth(int day) {
    if (day <= SHORTEST_MONTH) {
      return ";BYMONTHDAY=" + day;
    }
    String upTo =
        IntStream.rangeClosed(SHORTEST_MONTH, day)
            .mapToObj(Integer::toString)
            .collect(Collectors.joining(","));
    return ";BYMONTHDAY=" + upTo + ";BYSETPOS=-1";
  }

  /** MO to SU. */
  static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
