package app.attune.access.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people say them. */
@Named
@ApplicationScoped
public class Dates {

  /** For example "Tuesday, November 17". */
  public String full(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE, MMMM d", locale()).format(date);
  }

  /** For example "Tue, Nov 17". */
  public String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEE, MMM d", locale()).format(date);
  }

  /** For example "Nov 17", with the year when it is not this one. */
  public String brief(LocalDate date, LocalDate today) {
    String pattern = date.getYear() == today.getYear() ? "MMM d" : "MMM d, yyyy";
    return DateTimeFormatter.ofPattern(pattern, locale()).format(date);
  }

  /** "Thursday" within the coming week, otherwise as {@link #brief}. */
  public String near(LocalDate date, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, date);
    return days >= 0 && days < 7
        ? date.getDayOfWeek().getDisplayName(TextStyle.FULL, locale())
        : brief(date, today);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
