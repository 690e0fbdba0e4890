package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.Foreseen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What a counselor is about to give, read back in plain words. */
@Named("readback")
@RequestScoped
public class Readback {
  @Inject private Assignments assignments;
  @Inject private Rhythms rhythms;
  private @Nullable String when;

  /** From when until when, and how often: the end of a sentence that says who gets what. */
  public String when(Shape shape, LocalDate today) {
    String said = when;
    if (said == null) {
      said = shape.getRepeat().isRepeating() ? again(shape, today) : once(shape, today);
      when = said;
    }
    return said;
  }

  private String once(Shape shape, LocalDate today) {
    LocalDate opens = shape.getOpens();
    LocalDate due = shape.getDue();
    if (opens == null || due == null) {
      return text("assign.say.noDates");
    }
    return opens.equals(today)
        ? fill(text("assign.say.today"), day(due, today))
        : fill(text("assign.say.window"), day(opens, today), day(due, today));
  }

  /** While something is missing, that it is; the form says what when it is sent. */
  private String again(Shape shape, LocalDate today) {
    LocalDate opens = shape.getOpens();
    if (opens == null) {
      return text("assign.say.noDates");
    }
    try {
      String rule = shape.rule();
      Foreseen foreseen = assignments.foresee(rule, opens);
      String words = rhythms.say(rule);
      String last = day(foreseen.due(), today);
      return foreseen.first().equals(today)
          ? fill(text("assign.say.again.today"), words, last, foreseen.times())
          : fill(
              text("assign.say.again"),
              words,
              day(foreseen.first(), today),
              last,
              foreseen.times());
    } catch (Refused incomplete) {
      return text("assign.say.noRule");
    }
  }

  private static String day(LocalDate day, LocalDate today) {
    String pattern = day.getYear() == today.getYear() ? text("date.long") : text("date.full");
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  private static String fill(String pattern, Object... values) {
    return new MessageFormat(pattern, locale()).format(values);
  }

  private static String text(String key) {
    return ResourceBundle.getBundle("app.attune.practice", locale()).getString(key);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
