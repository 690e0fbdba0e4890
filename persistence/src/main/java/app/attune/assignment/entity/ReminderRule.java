package app.attune.assignment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * On which days of a task, and at what hour of the practice's zone, its partner is told that
 * something is waiting.
 *
 * @param at on a whole quarter of an hour
 */
@Embeddable
public record ReminderRule(
    @Enumerated(EnumType.STRING) @Column(name = "remind") Days days,
    @Column(name = "remind_at") LocalTime at) {
  /** What is done where nobody chose: on the first day, at eight in the morning. */
  public static final ReminderRule USUAL = new ReminderRule(Days.FIRST_DAY, LocalTime.of(8, 0));

  /** Days of a task's window. */
  public enum Days {
    NEVER,
    FIRST_DAY,
    LAST_DAY,
    DAILY
  }

  public ReminderRule {
    if (!isQuarter(at)) {
      throw new IllegalArgumentException("a reminder comes on a quarter of an hour");
    }
  }

  /** Whether an hour can be chosen. */
  public static boolean isQuarter(LocalTime at) {
    return at.toSecondOfDay() % (15 * 60) == 0 && at.getNano() == 0;
  }

  /** Whether a task that is open in this window is told of on a day. */
  public boolean isOn(LocalDate day, Window window) {
    return switch (days) {
      case NEVER -> false;
      case FIRST_DAY -> day.equals(window.opens());
      case LAST_DAY -> day.equals(window.due());
      case DAILY -> !day.isBefore(window.opens()) && !day.isAfter(window.due());
    };
  }
}
