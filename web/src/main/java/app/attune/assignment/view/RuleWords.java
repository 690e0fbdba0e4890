package app.attune.assignment.view;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule of RFC 5545 in words, without its end: "every week on Tuesday". */
final class RuleWords {
  private static final String WORKDAYS = "MO,TU,WE,TH,FR";
  private static final Pattern NTH_WEEKDAY = Pattern.compile("(-1|[1-5])([A-Z]{2})");
  private static final Pattern DAY = Pattern.compile("[1-9]\\d?");

  /** The last of these days that a month has. */
  private static final Pattern UP_TO = Pattern.compile("28(?:,29(?:,30(?:,31)?)?)?");

  private final ResourceBundle texts;
  private final Locale locale;

  RuleWords(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** Words for any rule; an unusual one is said to be so. */
  String of(String rule) {
    RuleParts parts = RuleParts.of(rule);
    return switch (parts.get("FREQ")) {
      case "DAILY" -> parts.by().isEmpty() ? say("repeat.daily", parts.every()) : unusual();
      case "WEEKLY" -> weekly(parts);
      case "MONTHLY" -> monthly(parts);
      default -> unusual();
    };
  }

  private String weekly(RuleParts parts) {
    String days = parts.get("BYDAY");
    if (parts.by().isEmpty()) {
      return say("repeat.weekly", parts.every());
    }
    if (!parts.by().equals(Set.of("BYDAY")) || !days.matches("[A-Z]{2}(,[A-Z]{2})*")) {
      return unusual();
    }
    return parts.every() == 1 && days.equals(WORKDAYS)
        ? say("repeat.workdays")
        : say("repeat.weekly.on", parts.every(), list(days));
  }

  private String monthly(RuleParts parts) {
    Set<String> by = parts.by();
    if (by.equals(Set.of("BYMONTHDAY"))) {
      return onDay(parts.every(), parts.get("BYMONTHDAY"));
    }
    if (by.equals(Set.of("BYMONTHDAY", "BYSETPOS"))) {
      boolean last = parts.get("BYSETPOS").equals("-1");
      return last ? onDayOrLast(parts.every(), parts.get("BYMONTHDAY")) : unusual();
    }
    Matcher nth = NTH_WEEKDAY.matcher(parts.get("BYDAY"));
    return by.equals(Set.of("BYDAY")) && nth.matches()
        ? say(
            "repeat.monthly.nth",
            parts.every(),
            text("repeat.nth." + nth.group(1)),
            day(nth.group(2)))
        : unusual();
  }

  private String onDay(int every, String day) {
    if (day.equals("-1")) {
      return say("repeat.monthly.last", every);
    }
    return DAY.matcher(day).matches() ? say("repeat.monthly.day", every, day) : unusual();
  }

  private String onDayOrLast(int every, String days) {
    if (!UP_TO.matcher(days).matches()) {
      return unusual();
    }
    String last = days.substring(days.lastIndexOf(',') + 1);
    return last.equals("31")
        ? say("repeat.monthly.last", every)
        : say("repeat.monthly.dayOrLast", every, last);
  }

  private String list(String codes) {
    List<String> days = Arrays.stream(codes.split(",")).map(this::day).toList();
    String all = days.get(0);
    for (int i = 1; i < days.size(); i++) {
      all = say(i == days.size() - 1 ? "repeat.and" : "repeat.comma", all, days.get(i));
    }
    return all;
  }

  /** A weekday's name; a code that is none stays as it is. */
  private String day(String code) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> Rhythm.code(day).equals(code))
        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
        .findFirst()
        .orElse(code);
  }

  private String unusual() {
    return text("repeat.unusual");
  }

  private String say(String key, Object... values) {
    return new MessageFormat(text(key), locale).format(values);
  }

  private String text(String key) {
    return texts.getString(key);
  }
}
