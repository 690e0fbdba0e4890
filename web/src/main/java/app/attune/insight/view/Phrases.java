package app.attune.insight.view;

import app.attune.exercise.boundary.PromptView;
import app.attune.insight.boundary.Completion;
import app.attune.insight.boundary.CouplePage.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates and rows of numbers in words, in the reader's language. */
@Named("phrases")
@ApplicationScoped
public class Phrases {

  /** A date in one of the bundle's patterns: {@code date.<pattern>}; empty for none. */
  public String date(@Nullable TemporalAccessor date, String pattern) {
    return date == null ? "" : formatter(pattern).format(date);
  }

  /** A period, with each month and year named once where that is enough. */
  public String period(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return date(to, "short");
    }
    boolean sameYear = from.getYear() == to.getYear();
    boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
    String start = sameYear ? "short" : "medium";
    String end = sameMonth ? "dayOfMonth" : start;
    return MessageFormat.format(text("date.period"), date(from, start), date(to, end));
  }

  /** A period with its year, in full. */
  public String span(LocalDate from, LocalDate to) {
    String start = from.getYear() == to.getYear() ? "long" : "full";
    return MessageFormat.format(text("date.period"), date(from, start), date(to, "full"));
  }

  /** A moment the way people say it: the hour today, the day this week, the date before that. */
  public String moment(Instant at, ZoneId zone, LocalDate today) {
    var local = at.atZone(zone);
    long days = ChronoUnit.DAYS.between(local.toLocalDate(), today);
    return date(local, days < 1 ? "hour" : days < 7 ? "weekday" : "short");
  }

  /** Share done in the last four weeks, or that nothing was due. */
  public String share(Completion of) {
    return of.lastFourWeeks() < 0 ? text("spark.none") : of.lastFourWeeks() + "%";
  }

  /** When an assignment opens or is wished by; afterwards, when it was. */
  public String when(TimelineEntry entry, LocalDate today) {
    if (entry.active() && entry.opens().isAfter(today)) {
      return MessageFormat.format(text("couple.timeline.opens"), date(entry.opens(), "day"));
    }
    if (entry.active() && !entry.due().isBefore(today)) {
      return MessageFormat.format(text("couple.timeline.due"), date(entry.due(), "day"));
    }
    return period(entry.opens(), entry.due());
  }

  /** A mean with one digit after the point. */
  public String tenths(double mean) {
    return String.format(locale(), "%.1f", mean);
  }

  /** A moment with its day and hour, in the practice's zone; empty for none. */
  public String at(@Nullable Instant moment, ZoneId zone) {
    return moment == null ? "" : date(moment.atZone(zone), "stamp");
  }

  /** A zone's everyday name, for example Eastern Time. */
  public String zone(ZoneId zone) {
    return zone.getDisplayName(TextStyle.FULL, locale());
  }

  /** How a prompt is answered, with what there is to choose from. */
  public String howAnswered(PromptView prompt) {
    String options =
        prompt.options().stream().map(PromptView.Option::text).collect(Collectors.joining(", "));
    return "SCALE".equals(prompt.kind())
        ? MessageFormat.format(text("prompt.SCALE"), prompt.lowEnd(), prompt.highEnd())
        : MessageFormat.format(text("prompt." + prompt.kind()), options);
  }

  /** Every week's share done, as a sentence for people who do not see the bars. */
  public String weeks(Completion of) {
    String shares =
        of.weeks().stream()
            .map(week -> week.due() == 0 ? text("spark.none") : week.percent() + "%")
            .collect(Collectors.joining(", "));
    return MessageFormat.format(text("spark.label"), of.firstName(), shares);
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(text("date." + pattern), locale());
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("app.attune.practice", locale()).getString(key);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
