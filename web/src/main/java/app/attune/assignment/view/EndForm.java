package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.assignment.boundary.NewAssignment;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a repetition ends, as it is being filled in. */
public class EndForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String COUNT = "COUNT=";
  private static final String UNTIL = "UNTIL=";

  /** After a number of times, or on a day. */
  public enum Ends {
    TIMES,
    DAY
  }

  private Ends ends = Ends.TIMES;
  private String times = "";
  private @Nullable String outdated;
  private @Nullable LocalDate until;

  /** Takes over a part of a rule; false when it says nothing of the end. */
  boolean keep(String part) {
    if (part.startsWith(COUNT)) {
      ends = Ends.TIMES;
      times = part.substring(COUNT.length());
      return true;
    }
    if (part.startsWith(UNTIL)) {
      ends = Ends.DAY;
      until = LocalDate.parse(part.substring(UNTIL.length()), DateTimeFormatter.BASIC_ISO_DATE);
      return true;
    }
    return false;
  }

  /** Another rhythm brings its usual number of times, unless somebody chose one. */
  void follow(Rhythm before, Rhythm now) {
    outdated = before == now ? null : usualTimes(before);
    if (outdated != null && (times.isEmpty() || times.equals(outdated))) {
      times = usualTimes(now);
    }
  }

  private static String usualTimes(Rhythm rhythm) {
    return Integer.toString(rhythm.usualTimes());
  }

  /**
   * The part of the rule of RFC 5545 that ends it.
   *
   * @throws Refused timesOutOfRange beside {@code times}, dateMissing or ruleNeverComes beside
   *     {@code until}
   */
  String part(LocalDate first) {
    return ends == Ends.DAY ? lastDay(first) : count();
  }

  private String count() {
    boolean number = times.matches("[1-9]\\d{0,2}");
    if (!number || Integer.parseInt(times) > NewAssignment.MOST_TIMES) {
      throw Refused.field("times", "timesOutOfRange");
    }
    return COUNT + times;
  }

  private String lastDay(LocalDate first) {
    LocalDate last = Notices.given("until", until);
    if (last.isBefore(first)) {
      throw Refused.field("until", "ruleNeverComes");
    }
    return UNTIL + DateTimeFormatter.BASIC_ISO_DATE.format(last);
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
    if (!said.equals(outdated)) {
      times = said;
    }
  }

  public @Nullable LocalDate getUntil() {
    return until;
  }

  public void setUntil(@Nullable LocalDate until) {
    this.until = until;
  }
}
