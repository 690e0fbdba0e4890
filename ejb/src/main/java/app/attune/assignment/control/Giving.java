package app.attune.assignment.control;

import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Locks;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.ReminderRule;
import app.attune.assignment.entity.RevealRule;
import app.attune.assignment.entity.Times;
import app.attune.assignment.entity.Window;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.CoupleStatus;
import app.attune.couple.entity.Partner;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Prompt;
import app.attune.practice.entity.Practice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives an exercise to a couple: lays down the assignment, tells the partners, puts it on record.
 */
@ApplicationScoped
public class Giving {
  @PersistenceContext private EntityManager entities;
  @Inject private WhyNotes whyNotes;
  @Inject private AccessLog log;
  @Inject private Locks locks;
  @Inject private Clock clock;
  @Inject private Event<TaskGiven> told;

  /** What a form has given already; until the transaction ends nobody else gives by its token. */
  public Optional<Assignment> given(UUID token, Couple couple) {
    locks.hold("assign " + token);
    return entities
        .createQuery(
            "select a from Assignment a where a.token = :token and a.couple = :couple",
            Assignment.class)
        .setParameter("token", token)
        .setParameter("couple", couple)
        .getResultStream()
        .findFirst();
  }

  /**
   * Gives this version.
   *
   * @throws Refused as {@link app.attune.assignment.boundary.Assignments#assign} says
   */
  public Assignment give(Couple couple, ExerciseVersion version, NewAssignment wished) {
    List<Partner> recipients = recipients(couple, wished.recipients());
    boolean together = together(wished, version);
    RevealRule rule = rule(wished, version, recipients);
    refuseForTheCouple(couple, version, rule, together);
    Times times = times(couple, wished);
    String why = WhyNotes.checked(wished.whyNote());
    ReminderRule reminders = Rules.reminders(wished.reminding());

    Assignment assignment =
        new Assignment(
            wished.token(), couple, version, times, rule, recipients, together, clock.instant());
    whyNotes.write(assignment, why);
    assignment.remind(reminders);
    entities.persist(assignment);
    entities.flush();
    assignment.getTasks().stream()
        .filter(task -> task.getOccurrence() == 1 && !task.isWaiting())
        .forEach(task -> told.fire(new TaskGiven(task)));
    log.record(
        couple.getPractice().getId(), Action.EXERCISE_ASSIGNED, couple.getId(), assignment.getId());
    return assignment;
  }

  private static List<Partner> recipients(Couple couple, Recipients who) {
    return switch (who) {
      case EACH, TOGETHER -> List.of(couple.getFirst(), couple.getSecond());
      case FIRST -> List.of(couple.getFirst());
      case SECOND -> List.of(couple.getSecond());
    };
  }

  /**
   * What is made to be done together is not done by one alone, nor what is for the counselor, even
   * one question of it, on a page that both read.
   */
  private static boolean together(NewAssignment wished, ExerciseVersion version) {
    boolean wishedTogether = wished.recipients() == Recipients.TOGETHER;
    if (version.getMode() == Mode.TOGETHER && !wishedTogether) {
      throw Refused.field("who", "onlyTogether");
    }
    if (wishedTogether && !version.getPrompts().stream().allMatch(Prompt::mayBeShared)) {
      throw Refused.field("who", "notTogether");
    }
    return wishedTogether;
  }

  private static RevealRule rule(
      NewAssignment wished, ExerciseVersion version, List<Partner> recipients) {
    boolean nothingToReveal =
        version.getMode() != Mode.EACH_THEN_REVEAL
            || recipients.size() < 2
            || wished.recipients() == Recipients.TOGETHER;
    return nothingToReveal ? RevealRule.NONE : RevealRule.valueOf(wished.reveal().name());
  }

  private static void refuseForTheCouple(
      Couple couple, ExerciseVersion version, RevealRule rule, boolean together) {
    if (couple.getStatus().hasEnded()) {
      throw Refused.step("coupleHasEnded");
    }
    if (couple.getStatus() == CoupleStatus.PAUSED) {
      throw Refused.step("coupleIsPaused");
    }
    if (couple.isHeld() && Assignment.isStoppedByHold(version, rule, together)) {
      throw Refused.step("coupleIsHeld");
    }
  }

  private Times times(Couple couple, NewAssignment wished) {
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    LocalDate latest = today.plusYears(2);
    if (wished.opens().isBefore(today)) {
      throw Refused.field("opens", "opensInThePast");
    }
    if (!wished.rule().isEmpty()) {
      return repeated(couple.getPractice(), wished.rule(), wished.opens());
    }
    if (wished.due().isBefore(wished.opens())) {
      throw Refused.field("due", "dueBeforeOpens");
    }
    if (wished.due().isAfter(latest)) {
      throw Refused.field("due", "tooFarAhead");
    }
    return Times.once(new Window(wished.opens(), wished.due()));
  }

  /**
   * The times of a repetition.
   *
   * @param opens the first day it may come
   * @throws Refused beside {@code repeat}
   */
  public Times repeated(Practice practice, String rule, LocalDate opens) {
    return Rules.repeated(rule, opens, practice.dayOf(clock.instant()).plusYears(2));
  }
}
