package app.attune.report.control;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The report's own words, and its dates in words. */
final class ReportTexts {
  private static final ResourceBundle TEXTS =
      ResourceBundle.getBundle(
          "app.attune.report.texts", Locale.ROOT, ReportTexts.class.getClassLoader());
  private static final DateTimeFormatter FULL = pattern("MMMM d, uuuu");
  private static final DateTimeFormatter DAY = pattern("MMMM d");
  private static final DateTimeFormatter SHORT = pattern("MMM d");
  private static final DateTimeFormatter SHORT_WITH_YEAR = pattern("MMM d, uuuu");

  private ReportTexts() {}

  static String text(String key, Object... values) {
    return new MessageFormat(TEXTS.getString(key), Locale.ENGLISH).format(values);
  }

  /** May 4, 2026. */
  static String date(LocalDate date) {
    return FULL.format(date);
  }

  /** May 4, or with the year where a period touches two of them. */
  static String shortDate(LocalDate date, boolean withYear) {
    return (withYear ? SHORT_WITH_YEAR : SHORT).format(date);
  }

  /** May 4 to June 9, 2026; both years where they differ. */
  static String dates(LocalDate from, LocalDate to) {
    boolean sameYear = from.getYear() == to.getYear();
    return text("dates", (sameYear ? DAY : FULL).format(from), FULL.format(to));
  }

  static String percent(int value) {
    return text("percent", value);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
