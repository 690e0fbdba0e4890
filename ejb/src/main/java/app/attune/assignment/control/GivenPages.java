package app.attune.assignment.control;

import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.GivenAssignment.State;
import app.attune.assignment.boundary.GivenAssignment.Time;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.boundary.Reminding;
import app.attune.assignment.boundary.Reminding.When;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Occurrence;
import app.attune.assignment.entity.ReminderRule;
import app.attune.assignment.entity.Task;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Puts together what a counselor changes of one assignment. */
@ApplicationScoped
public class GivenPages {
  @Inject private WhyNotes whyNotes;
  @Inject private Clock clock;

  /** It with all its times. */
  public GivenAssignment of(Assignment assignment) {
    Couple couple = assignment.getCouple();
    ReminderRule reminders = assignment.getReminders();
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    return new GivenAssignment(
        assignment.getId(),
        couple.getId(),
        couple.getName(),
        assignment.getExerciseVersion().getTitle(),
        assignment.getExerciseVersion().getArea().name(),
        recipients(assignment),
        assignment.getWindow().opens(),
        assignment.getWindow().due(),
        Objects.requireNonNullElse(assignment.getRule(), ""),
        whyNotes.of(assignment),
        RevealChoice.valueOf(assignment.getRevealRule().name()),
        new Reminding(When.valueOf(reminders.days().name()), reminders.at()),
        state(assignment),
        assignment.come(today),
        times(assignment, today),
        assignment.getRevision());
  }

  private static State state(Assignment assignment) {
    if (assignment.isPaused()) {
      return State.PAUSED;
    }
    return assignment.isSetAside() ? State.SET_ASIDE : State.GOING_ON;
  }

  private static Recipients recipients(Assignment assignment) {
    List<Task> first =
        assignment.getTasks().stream()
            .filter(t -> t.getOccurrence() == 1 && t.getStep() == 1)
            .toList();
    if (first.size() == 2) {
      return first.get(0).isTogether() ? Recipients.TOGETHER : Recipients.EACH;
    }
    return isFirst(first.get(0).getPartner()) ? Recipients.FIRST : Recipients.SECOND;
  }

  private static List<Time> times(Assignment assignment, LocalDate today) {
    List<Task> tasks =
        assignment.getTasks().stream()
            .filter(t -> t.getOccurrence() <= assignment.getTimes() || t.getStartedAt() != null)
            .toList();
    return Occurrence.of(tasks).values().stream()
        .sorted(Comparator.comparing(Occurrence::number))
        .map(time -> time(time, today))
        .toList();
  }

  private static Time time(Occurrence time, LocalDate today) {
    return new Time(
        time.number(),
        time.opens(),
        time.due(),
        !time.opens().isAfter(today),
        time.step(1).stream().map(t -> partner(t, time.tasks())).toList());
  }

  private static GivenAssignment.Partner partner(Task first, List<Task> all) {
    Partner partner = first.getPartner();
    return new GivenAssignment.Partner(
        partner.getFirstName(),
        first.getStatus().name(),
        all.stream()
            .filter(t -> t.getStep() == 2 && t.getPartner().equals(partner))
            .map(t -> t.getStatus().name())
            .findFirst()
            .orElse(null));
  }

  private static boolean isFirst(Partner partner) {
    return partner.getPosition() == 1;
  }
}
