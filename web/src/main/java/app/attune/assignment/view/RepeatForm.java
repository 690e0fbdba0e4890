package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.assignment.boundary.NewAssignment;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an exercise comes again, as it is being filled in: once, until somebody says otherwise. */
public class RepeatForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String COUNT = "COUNT=";
  private static final String UNTIL = "UNTIL=";

  /** How a repetition ends. */
  public enum Ends {
    TIMES,
    DAY
  }

  private Rhythm rhythm = Rhythm.ONCE;
  private Rhythm before = Rhythm.ONCE;
  private Ends ends = Ends.TIMES;
  private String times = "";
  private String[] days = {};
  private @Nullable LocalDate until;
  private String kept = "";

  /** Takes over a rule, of which then only the end is asked; empty for once. */
  void keep(String rule) {
    List<String> rhythmOnly = new ArrayList<>();
    for (String part : rule.split(";", -1)) {
      if (part.startsWith(COUNT)) {
        ends = Ends.TIMES;
        times = part.substring(COUNT.length());
      } else if (part.startsWith(UNTIL)) {
        ends = Ends.DAY;
        until = LocalDate.parse(part.substring(UNTIL.length()), DateTimeFormatter.BASIC_ISO_DATE);
      } else {
        rhythmOnly.add(part);
      }
    }
    kept = String.join(";", rhythmOnly);
  }

  /**
   * The rule of RFC 5545 that this says, with its end; empty for once.
   *
   * @throws Refused dayMissing beside {@code days}, timesOutOfRange beside {@code times},
   *     dateMissing or ruleNeverComes beside {@code until}
   */
  String rule(LocalDate first) {
    if (!kept.isEmpty()) {
      return kept + end(first);
    }
    if (rhythm == Rhythm.ONCE) {
      return "";
    }
    Set<DayOfWeek> chosen = chosenDays();
    if (rhythm == Rhythm.CHOSEN_DAYS && chosen.isEmpty()) {
      throw Refused.field("days", "dayMissing");
    }
    return rhythm.rule(first, chosen) + end(first);
  }

  private String end(LocalDate first) {
    return ends == Ends.DAY ? lastDay(first) : count();
  }

  private String count() {
    boolean number = times.matches("[1-9]\\d{0,2}");
    if (!number || Integer.parseInt(times) > NewAssignment.MOST_TIMES) {
      throw Refused.field("times", "timesOutOfRange");
    }
    return ";" + COUNT + times;
  }

  private String lastDay(LocalDate first) {
    LocalDate last = Notices.given("until", until);
    if (last.isBefore(first)) {
      throw Refused.field("until", "ruleNeverComes");
    }
    return ";" + UNTIL + DateTimeFormatter.BASIC_ISO_DATE.format(last);
  }

  private Set<DayOfWeek> chosenDays() {
    return Arrays.stream(days)
        .map(DayOfWeek::valueOf)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
  }

  public boolean isRepeating() {
    return rhythm != Rhythm.ONCE || !kept.isEmpty();
  }

  public boolean isOn(DayOfWeek day) {
    return Arrays.asList(days).contains(day.name());
  }

  public Rhythm getRhythm() {
    return rhythm;
  }

  /** The page sends it before the number of times. */
  public void setRhythm(@Nullable Rhythm chosen) {
    before = rhythm;
    rhythm = Objects.requireNonNullElse(chosen, rhythm);
    if (rhythm != before && (times.isEmpty() || isUsual(times, before))) {
      times = Integer.toString(rhythm.usualTimes());
    }
  }

  public Ends getEnds() {
    return ends;
  }

  public void setEnds(@Nullable Ends ends) {
    this.ends = Objects.requireNonNullElse(ends, this.ends);
  }

  public String getTimes() {
    return times;
  }

  /** What was only suggested for another rhythm is no wish. */
  public void setTimes(@Nullable String typed) {
    String said = Objects.requireNonNullElse(typed, "").strip();
    if (rhythm == before || !isUsual(said, before)) {
      times = said;
    }
  }

  private static boolean isUsual(String times, Rhythm of) {
    return times.equals(Integer.toString(of.usualTimes()));
  }

  public String[] getDays() {
    return days.clone();
  }

  public void setDays(String @Nullable [] chosen) {
    days = chosen == null ? new String[0] : chosen.clone();
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
