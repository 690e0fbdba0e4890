package app.attune.assignment.control;

import app.attune.access.boundary.Refused;
import app.attune.assignment.boundary.AssignmentChange;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Recurrence;
import app.attune.assignment.entity.ReminderRule;
import app.attune.assignment.entity.RevealRule;
import app.attune.assignment.entity.Times;
import app.attune.practice.entity.Practice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes what was given, all of it or, where something is refused, nothing. */
@ApplicationScoped
public class Changing {
  @PersistenceContext private EntityManager entities;
  @Inject private WhyNotes whyNotes;
  @Inject private Clock clock;

  /**
   * Changes it.
   *
   * @return whether anything is another now
   * @throws Refused as {@link app.attune.assignment.boundary.GivenAssignments#change} says
   */
  public boolean change(Assignment assignment, AssignmentChange wished) {
    if (assignment.getCouple().getStatus().hasEnded()) {
      throw Refused.step("coupleHasEnded");
    }
    LocalDate due = due(assignment, wished);
    Times times = times(assignment, wished);
    String why = WhyNotes.checked(wished.whyNote());
    RevealRule reveal = reveal(assignment, wished);
    ReminderRule reminders = Rules.reminders(wished.reminding());
    boolean changed = false;
    if (times != null) {
      repeat(assignment, times);
      changed = true;
    } else if (!due.equals(assignment.getWindow().due())) {
      assignment.wishBy(due);
      changed = true;
    }
    if (!why.equals(whyNotes.of(assignment))) {
      whyNotes.write(assignment, why);
      changed = true;
    }
    if (reveal != assignment.getRevealRule()) {
      assignment.revealBy(reveal);
      changed = true;
    }
    if (!reminders.equals(assignment.getReminders())) {
      assignment.remind(reminders);
      changed = true;
    }
    return changed;
  }

  /** No time comes any more but those that have come. */
  public void endAfter(Assignment assignment, int come) {
    Recurrence ended = new Recurrence(Objects.requireNonNull(assignment.getRule())).times(come);
    repeat(
        assignment,
        Times.repeated(
            ended,
            assignment.getWindow().opens(),
            assignment.getWindow().due().plusWeeks(1))); // one alone has a week
  }

  private void repeat(Assignment assignment, Times times) {
    assignment.repeat(times, clock.instant());
    assignment.getTasks().forEach(entities::persist);
  }

  private LocalDate due(Assignment assignment, AssignmentChange wished) {
    LocalDate due = assignment.getWindow().due();
    if (assignment.isRepeating() || wished.due().equals(due)) {
      return due;
    }
    LocalDate today = today(assignment);
    if (wished.due().isBefore(assignment.getWindow().opens())) {
      throw Refused.field("due", "dueBeforeOpens");
    }
    if (wished.due().isBefore(today)) {
      throw Refused.field("due", "dueInThePast");
    }
    if (wished.due().isAfter(today.plusYears(2))) {
      throw Refused.field("due", "tooFarAhead");
    }
    return wished.due();
  }

  /** The times it has from now on; null when they stay. */
  private @Nullable Times times(Assignment assignment, AssignmentChange wished) {
    String rule = Objects.requireNonNullElse(assignment.getRule(), "");
    if (wished.rule().equals(rule)) {
      return null;
    }
    if (wished.rule().isEmpty() || rule.isEmpty()) {
      throw Refused.field("repeat", "rhythmIsFixed");
    }
    LocalDate today = today(assignment);
    Times times = Rules.repeated(wished.rule(), assignment.getWindow().opens(), today.plusYears(2));
    if (!assignment.isSameRhythm(times)) {
      throw Refused.field("repeat", "rhythmIsFixed");
    }
    if (times.count() < assignment.come(today)
        || (times.count() > assignment.getTimes() && times.whole().due().isBefore(today))) {
      throw Refused.field("repeat", "endsInThePast");
    }
    return times;
  }

  private static RevealRule reveal(Assignment assignment, AssignmentChange wished) {
    RevealRule reveal = RevealRule.valueOf(wished.reveal().name());
    if ((reveal == RevealRule.NONE) != (assignment.getRevealRule() == RevealRule.NONE)) {
      throw Refused.field("reveal", "revealIsFixed");
    }
    return reveal;
  }

  private LocalDate today(Assignment assignment) {
    Practice practice = assignment.getCouple().getPractice();
    return practice.dayOf(clock.instant());
  }
}
