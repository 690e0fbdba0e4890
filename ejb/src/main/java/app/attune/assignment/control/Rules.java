package app.attune.assignment.control;

import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.Reminding;
import app.attune.assignment.entity.Recurrence;
import app.attune.assignment.entity.ReminderRule;
import app.attune.assignment.entity.ReminderRule.Days;
import app.attune.assignment.entity.Times;
import java.time.LocalDate;

/** The rules that a form says, as values; or why they can't be followed, beside the field. */
final class Rules {
  private Rules() {}

  static Times repeated(String rule, LocalDate first, LocalDate latest) {
    try {
      return Times.repeated(new Recurrence(rule), first, latest);
    } catch (Recurrence.Unusable unusable) {
      throw Refused.field(
          "repeat",
          switch (unusable.problem()) {
            case UNREADABLE -> "ruleUnreadable";
            case WITHOUT_END -> "ruleWithoutEnd";
            case NEVER_COMES -> "ruleNeverComes";
            case TOO_MANY_TIMES -> "tooManyTimes";
            case TOO_FAR_AHEAD -> "tooFarAhead";
          });
    }
  }

  static ReminderRule reminders(Reminding reminding) {
    if (!ReminderRule.isQuarter(reminding.at())) {
      throw Refused.field("reminding", "noQuarterHour");
    }
    return new ReminderRule(Days.valueOf(reminding.when().name()), reminding.at());
  }
}
