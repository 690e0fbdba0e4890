package app.attune.assignment.view;

import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A rule of RFC 5545 in words, without its end: "every week on Tuesday". */
final class RuleWords {
  private static final Set<String> SAID_ELSEWHERE =
      Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST");

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
    Map<String, String> parts = new HashMap<>();
    for (String part : rule.split(";", -1)) {
      int at = part.indexOf('=');
      if (at > 0) {
        parts.put(part.substring(0, at), part.substring(at + 1));
      }
    }
    int every = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
    Set<String> by =
        parts.keySet().stream()
            .filter(name -> !SAID_ELSEWHERE.contains(name))
            .collect(Collectors.toSet());
    return switch (parts.getOrDefault("FREQ", "")) {
      case "DAILY" -> by.isEmpty() ? say("repeat.daily", every) : unusual();
      case "WEEKLY" -> weekly(every, by, parts.getOrDefault("BYDAY", ""));
      case "MONTHLY" -> monthly(every, by, parts);
      default -> unusual();
    };
  }

  private String weekly(int every, Set<String> by, String days) {
    if (by.isEmpty()) {
      return say("repeat.weekly", every);
    }
    if (!by.equals(Set.of("BYDAY")) || !days.matches("[A-Z]{2}(,[A-Z]{2})*")) {
      return unusual();
    }
    return every == 1 && days.equals(WORKDAYS)
        ? say("repeat.workdays")
        : say("repeat.weekly.on", every, list(days));
  }

  private String monthly(int every, Set<String> by, Map<String, String> parts) {
    String days = parts.getOrDefault("BYMONTHDAY", "");
    String weekday = parts.getOrDefault("BYDAY", "");
    if (by.equals(Set.of("BYMONTHDAY"))) {
      return days.equals("-1")
          ? say("repeat.monthly.last", every)
          : DAY.matcher(days).matches() ? say("repeat.monthly.day", every, days) : unusual();
    }
    if (by.equals(Set.of("BYMONTHDAY", "BYSETPOS"))) {
      boolean upTo = UP_TO.matcher(days).matches() && "-1".equals(parts.get("BYSETPOS"));
      String last = days.substring(days.lastIndexOf(',') + 1);
      return !upTo
          ? unusual()
          : last.equals("31")
              ? say("repeat.monthly.last", every)
              : say("repeat.monthly.dayOrLast", every, last);
    }
    Matcher nth = NTH_WEEKDAY.matcher(weekday);
    return by.equals(Set.of("BYDAY")) && nth.matches()
        ? say("repeat.monthly.nth", every, text("repeat.nth." + nth.group(1)), day(nth.group(2)))
        : unusual();
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
