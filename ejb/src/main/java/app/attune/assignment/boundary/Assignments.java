package app.attune.assignment.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.boundary.GivenToSeveral.Skipped;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.control.Giving;
import app.attune.assignment.control.OwnAssignments;
import app.attune.assignment.control.RevealsAskedAgain;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Times;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.CoupleStatus;
import app.attune.exercise.control.Shelf;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Membership;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Giving exercises to the couples of the calling counselor. What is another counselor's, or does
 * not exist, is {@link NotFound}.
 */
@Stateless
@RolesAllowed("counselor")
public class Assignments {
  private static final int MOST_CANDIDATES = 500;

  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;
  @Inject private Shelf shelf;
  @Inject private Caller caller;
  @Inject private Giving giving;
  @Inject private OwnAssignments own;
  @Inject private Membership membership;
  @Inject private AccessLog log;
  @Inject private Clock clock;
  @Inject private Event<RevealsAskedAgain> revealsAskedAgain;

  /**
   * Gives an exercise. The same token again returns the assignment it made.
   *
   * @return the assignment's id
   * @throws Refused coupleHasEnded, coupleIsPaused, coupleIsHeld, exerciseIsRetired; opensInThePast
   *     beside {@code opens}; dueBeforeOpens and tooFarAhead (more than two years) beside {@code
   *     due}; ruleUnreadable, ruleWithoutEnd, ruleNeverComes, tooManyTimes and tooFarAhead beside
   *     {@code repeat}; textTooLong beside {@code whyNote}; noQuarterHour beside {@code reminding};
   *     onlyTogether and notTogether beside {@code who}
   */
  public UUID assign(NewAssignment wished) {
    return give(caseload.couple(wished.coupleId()), wished);
  }

  /**
   * Gives an exercise to several couples. Those that can't have it are left out and named, with the
   * reason; the others get it.
   *
   * @throws Refused noneChosen and tooManyChosen (more than 100) beside {@code couples}; notForOne
   *     beside {@code who}; otherwise as {@link #assign}, when it concerns a field of the form
   * @throws NotFound when one of the couples is not the caller's: then nothing is given to anybody
   */
  public GivenToSeveral assignToSeveral(ForSeveral wished) {
    if (wished.coupleIds().isEmpty()) {
      throw Refused.field("couples", "noneChosen");
    }
    if (wished.coupleIds().size() > ForSeveral.MOST) {
      throw Refused.field("couples", "tooManyChosen");
    }
    if (wished.recipients() == Recipients.FIRST || wished.recipients() == Recipients.SECOND) {
      throw Refused.field("who", "notForOne");
    }
    offered(wished.exerciseVersionId());
    List<String> given = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    for (Couple couple : wished.coupleIds().stream().map(caseload::couple).toList()) {
      try {
        give(couple, wished.to(couple.getId()));
        given.add(couple.getName());
      } catch (Refused refused) {
        if (refused.field() != null) {
          throw refused;
        }
        skipped.add(new Skipped(couple.getName(), refused.reason()));
      }
    }
    return new GivenToSeveral(given, skipped);
  }

  /**
   * What a repetition comes to, before it is given.
   *
   * @param rule as in {@link NewAssignment}, not empty
   * @param opens the first day it may come
   * @throws Refused as {@link #assign}, beside {@code repeat}
   */
  public Foreseen foresee(String rule, LocalDate opens) {
    Times times = giving.repeated(membership.counselor().getPractice(), rule, opens);
    return new Foreseen(times.windows().size(), times.whole().opens(), times.whole().due());
  }

  /** The caller's couples that are not at their end, by name; at most 500. */
  public List<Candidate> candidates() {
    return entities
        .createQuery(
            "select c.id, p.firstName, q.firstName, c.status, c.heldSince from Couple c"
                + " join c.partners p on p.position = 1 join c.partners q on q.position = 2"
                + " where c.counselor.account.subject = :caller"
                + " and c.status in (INVITED, ACTIVE, PAUSED)"
                + " order by p.firstName, q.firstName, c.id",
            Object[].class)
        .setParameter("caller", caller.subject())
        .setMaxResults(MOST_CANDIDATES)
        .getResultStream()
        .map(
            row ->
                new Candidate(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    row[4] != null && row[3] == CoupleStatus.ACTIVE ? "HELD" : row[3].toString()))
        .toList();
  }

  private UUID give(Couple couple, NewAssignment wished) {
    return giving
        .given(wished.token(), couple)
        .orElseGet(() -> giving.give(couple, offered(wished.exerciseVersionId()), wished))
        .getId();
  }

  /**
   * Takes what is not done out of the portal, without telling anyone; what was written stays. Done
   * again it changes nothing.
   */
  public void setAside(UUID assignmentId) {
    Assignment assignment = own.locked(assignmentId);
    if (!assignment.isSetAside() || assignment.isPaused()) {
      assignment.setAside(clock.instant());
      record(Action.ASSIGNMENT_SET_ASIDE, assignment);
    }
  }

  /**
   * Takes up again what was set aside or paused, as it was; a time whose days passed meanwhile is
   * skipped. Done again it changes nothing.
   */
  public void takeUpAgain(UUID assignmentId) {
    Assignment assignment = own.locked(assignmentId);
    if (assignment.isSetAside()) {
      assignment.takeUpAgain(clock.instant());
      revealsAskedAgain.fire(new RevealsAskedAgain(assignment));
      record(Action.ASSIGNMENT_TAKEN_UP, assignment);
    }
  }

  private void record(Action action, Assignment assignment) {
    log.record(
        assignment.getPracticeId(), action, assignment.getCouple().getId(), assignment.getId());
  }

  private ExerciseVersion offered(UUID versionId) {
    ExerciseVersion version = shelf.version(versionId);
    if (version.getExercise().isRetired()) {
      throw Refused.step("exerciseIsRetired");
    }
    return version;
  }
}
