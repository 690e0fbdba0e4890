package app.attune.assignment.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * How often an exercise comes again: a rule of RFC 5545 (without "RRULE:"), in whole local days of
 * the practice's zone. No clock is in it, so that a change of the clocks neither moves nor doubles
 * a day.
 *
 * @param rule up to {@value #LONGEST} characters; with COUNT or UNTIL (a date); of the Gregorian
 *     calendar, and nothing in it finer than a day
 */
public record Recurrence(String rule) {
  /** The most times an exercise comes. */
  public static final int MOST_TIMES = 100;

  /** The longest rule, in characters. */
  public static final int LONGEST = 500;

  private static final int DAYS_WHEN_ALONE = 7;

  /** Why a rule can't be used. */
  public enum Problem {
    UNREADABLE,
    WITHOUT_END,
    TOO_MANY_TIMES,
    TOO_FAR_AHEAD,
    /** No day of it comes before it ends. */
    NEVER_COMES
  }

  /** A rule that can't be used. */
  public static final class Unusable extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final Problem problem;

    Unusable(Problem problem) {
      super(problem.name());
      this.problem = problem;
    }

    public Problem problem() {
      return problem;
    }
  }

  /**
   * A rule that can be read and that ends.
   *
   * @throws Unusable UNREADABLE or WITHOUT_END
   */
  public Recurrence {
    if (read(rule).isInfinite()) {
      throw new Unusable(Problem.WITHOUT_END);
    }
  }

  /**
   * The days of each time: it is open until the day before the next. The last is open as long as
   * the one before it; a single one for a week. The first time is the first day if the rule has it,
   * otherwise the rule's first day after it.
   *
   * @param latest no time may be open after this day
   * @return 1 to {@value #MOST_TIMES} windows without a gap, in the order of time
   * @throws Unusable TOO_MANY_TIMES, TOO_FAR_AHEAD or NEVER_COMES
   */
  public List<Window> windows(LocalDate first, LocalDate latest) {
    List<LocalDate> days = days(first, latest);
    List<Window> windows = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      windows.add(new Window(days.get(i - 1), days.get(i).minusDays(1)));
    }
    LocalDate last = days.get(days.size() - 1);
    long length =
        days.size() == 1
            ? DAYS_WHEN_ALONE
            : ChronoUnit.DAYS.between(days.get(days.size() - 2), last);
    windows.add(new Window(last, notAfter(latest, last.plusDays(length - 1))));
    return windows;
  }

  /** The same rhythm with another end: after so many times. */
  public Recurrence times(int count) {
    RecurrenceRule changed = read(rule);
    changed.setCount(count);
    return new Recurrence(changed.toString());
  }

  private List<LocalDate> days(LocalDate first, LocalDate latest) {
    List<LocalDate> days = new ArrayList<>();
    try {
      RecurrenceRuleIterator all =
          read(rule)
              .iterator(
                  new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
      while (all.hasNext()) {
        if (days.size() == MOST_TIMES) {
          throw new Unusable(Problem.TOO_MANY_TIMES);
        }
        days.add(notAfter(latest, day(all.nextDateTime())));
      }
    } catch (Unusable e) {
      throw e;
    } catch (IllegalArgumentException e) {
      // the library gives up on what never comes, like the 30th of February
      throw new Unusable(Problem.NEVER_COMES);
    }
    if (days.isEmpty()) {
      throw new Unusable(Problem.NEVER_COMES);
    }
    return days;
  }

  private static LocalDate day(DateTime time) {
    return LocalDate.of(time.getYear(), time.getMonth() + 1, time.getDayOfMonth());
  }

  private static LocalDate notAfter(LocalDate latest, LocalDate day) {
    if (day.isAfter(latest)) {
      throw new Unusable(Problem.TOO_FAR_AHEAD);
    }
    return day;
  }

  private static RecurrenceRule read(String rule) {
    if (rule.length() > LONGEST) {
      throw new Unusable(Problem.UNREADABLE);
    }
    try {
      RecurrenceRule read = new RecurrenceRule(rule, RfcMode.RFC5545_STRICT);
      if (!isInDays(read)) {
        throw new Unusable(Problem.UNREADABLE);
      }
      return read;
    } catch (InvalidRecurrenceRuleException e) {
      throw new Unusable(Problem.UNREADABLE);
    }
  }

  private static boolean isInDays(RecurrenceRule read) {
    DateTime until = read.getUntil();
    // named here and not in a constant: the library's Part can't be loaded before its rule
    return read.getFreq().compareTo(Freq.DAILY) <= 0
        && (until == null || until.isAllDay())
        && Stream.of(Part.BYHOUR, Part.BYMINUTE, Part.BYSECOND, Part.RSCALE, Part.SKIP)
            .noneMatch(read::hasPart);
  }
}
