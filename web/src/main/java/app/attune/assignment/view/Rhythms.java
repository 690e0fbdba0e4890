package app.attune.assignment.view;

import app.attune.access.view.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;

/** How an exercise comes again, in words. */
@Named("rhythms")
@ApplicationScoped
public class Rhythms {
  private static final int QUARTERS = 96;

  private static final List<LocalTime> HOURS =
      IntStream.range(0, QUARTERS).mapToObj(at -> LocalTime.MIN.plusMinutes(15L * at)).toList();

  @Inject private Words words;

  public List<Rhythm> getAll() {
    return List.of(Rhythm.values());
  }

  /** The hours at which somebody can be reminded. */
  public List<LocalTime> getHours() {
    return HOURS;
  }

  /** An hour of 24 as people say it. */
  public String hour(String at) {
    return DateTimeFormatter.ofPattern(texts().getString("date.clock"), locale())
        .format(LocalTime.parse(at));
  }

  public List<DayOfWeek> getDays() {
    return List.of(DayOfWeek.values());
  }

  /** A weekday as a small button says it. */
  public String brief(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, locale());
  }

  /** A weekday in full. */
  public String full(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, locale());
  }

  /** A choice as it stands in a list, from this first day on. */
  public String choice(Rhythm rhythm, LocalDate first) {
    return switch (rhythm) {
      case ONCE -> texts().getString("repeat.once");
      case CHOSEN_DAYS -> texts().getString("repeat.chosen");
      default -> words.opening(say(rhythm.rule(first, Set.of())));
    };
  }

  /** Whether an exercise of this cadence is made for it. */
  public boolean suggested(Rhythm rhythm, String cadence) {
    return rhythm != Rhythm.ONCE && Rhythm.madeFor(cadence) == rhythm;
  }

  /** A rule of RFC 5545 in words, without its end. */
  public String say(String rule) {
    return new RuleWords(texts(), locale()).of(rule);
  }

  private static ResourceBundle texts() {
    return ResourceBundle.getBundle("app.attune.practice", locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
