package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.Reminding;
import app.attune.assignment.boundary.Reminding.When;
import java.io.Serializable;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When partners are reminded, as it is being filled in: as usual, until somebody says otherwise.
 */
public class RemindForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private When when = Reminding.USUAL.when();
  private String at = Reminding.USUAL.at().toString();

  void take(Reminding reminding) {
    when = reminding.when();
    at = reminding.at().toString();
  }

  /**
   * What this says.
   *
   * @throws Refused noQuarterHour beside {@code reminding}
   */
  Reminding reminding() {
    try {
      return new Reminding(when, LocalTime.parse(at));
    } catch (DateTimeParseException noHour) {
      throw Refused.field("reminding", "noQuarterHour");
    }
  }

  public When getWhen() {
    return when;
  }

  public void setWhen(@Nullable When chosen) {
    when = Objects.requireNonNullElse(chosen, when);
  }

  /** As an hour of 24, for example 08:00. */
  public String getAt() {
    return at;
  }

  /** The page sends none where nobody is reminded. */
  public void setAt(@Nullable String hour) {
    at = Objects.requireNonNullElse(hour, at);
  }
}
