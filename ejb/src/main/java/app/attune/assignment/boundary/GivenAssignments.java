package app.attune.assignment.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.control.Changing;
import app.attune.assignment.control.GivenPages;
import app.attune.assignment.control.OwnAssignments;
import app.attune.assignment.control.RevealsAskedAgain;
import app.attune.assignment.entity.Assignment;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * Changing what was given to the couples of the calling counselor. Nothing that was sent or begun
 * is ever lost by it, and no partner is told of it. What is another counselor's, or does not exist,
 * is {@link NotFound}. {@link Assignments} gives it, sets it aside and takes it up again.
 */
@Stateless
@RolesAllowed("counselor")
public class GivenAssignments {
  @Inject private OwnAssignments assignments;
  @Inject private GivenPages pages;
  @Inject private Changing changing;
  @Inject private AccessLog log;
  @Inject private Clock clock;
  @Inject private Event<RevealsAskedAgain> revealsAskedAgain;

  /** What was given, with each of its times. */
  public GivenAssignment read(UUID assignmentId) {
    return pages.of(assignments.assignment(assignmentId));
  }

  /**
   * Changes it: from now on, for what is open or coming. Saying it as it is changes nothing.
   *
   * <p>A rule that ends earlier takes back times that have not come; one that ends later lays down
   * further ones, at most {@value NewAssignment#MOST_TIMES} counted from the first and over within
   * two years, of which those whose days have passed already are skipped. What is to open at
   * another moment opens at the practice's next reveal hour, or waits for the session from now on;
   * what both could read already stays.
   *
   * @param revision as it was read
   * @throws Refused changedElsewhere when it was changed since it was read, then nothing is
   *     changed; coupleHasEnded; dueBeforeOpens, dueInThePast and tooFarAhead beside {@code due};
   *     ruleUnreadable, ruleWithoutEnd, tooManyTimes, tooFarAhead, rhythmIsFixed (another rhythm,
   *     or none, or one where there was none) and endsInThePast (before what has come already, or
   *     before today) beside {@code repeat}; textTooLong beside {@code whyNote}; revealIsFixed
   *     (from or to NONE) beside {@code reveal}; noQuarterHour beside {@code reminding}
   */
  public void change(UUID assignmentId, long revision, AssignmentChange wished) {
    Assignment assignment = assignments.locked(assignmentId);
    if (assignment.getRevision() != revision) {
      throw Refused.step("changedElsewhere");
    }
    if (changing.change(assignment, wished)) {
      revealsAskedAgain.fire(new RevealsAskedAgain(assignment));
      record(Action.ASSIGNMENT_CHANGED, assignment);
    }
  }

  /**
   * Pauses it: what is not done leaves the portal, silently and exactly as when it is set aside,
   * and no further time opens. Done again, or where it is set aside, it changes nothing.
   */
  public void pause(UUID assignmentId) {
    Assignment assignment = assignments.locked(assignmentId);
    if (!assignment.isSetAside()) {
      assignment.pause(clock.instant());
      record(Action.ASSIGNMENT_PAUSED, assignment);
    }
  }

  /**
   * Goes on after a pause. What was open or begun is there again, with what was written; a time
   * whose days passed meanwhile is skipped. Where nothing is paused it changes nothing.
   */
  public void goOn(UUID assignmentId) {
    Assignment assignment = assignments.locked(assignmentId);
    if (assignment.isPaused()) {
      assignment.takeUpAgain(clock.instant());
      revealsAskedAgain.fire(new RevealsAskedAgain(assignment));
      record(Action.ASSIGNMENT_RESUMED, assignment);
    }
  }

  /**
   * Ends a repetition now: what is coming is taken back, what is open stays. Where nothing has come
   * yet it is set aside as a whole. Where nothing is coming it changes nothing.
   *
   * @throws Refused stepNotPossible when it is given once
   */
  public void end(UUID assignmentId) {
    Assignment assignment = assignments.locked(assignmentId);
    if (!assignment.isRepeating()) {
      throw Refused.step("stepNotPossible");
    }
    Instant now = clock.instant();
    int come = assignment.come(assignment.getCouple().getPractice().dayOf(now));
    if (come == 0) {
      assignment.setAside(now);
      record(Action.ASSIGNMENT_SET_ASIDE, assignment);
    } else if (come < assignment.getTimes()) {
      changing.endAfter(assignment, come);
      record(Action.ASSIGNMENT_ENDED, assignment);
    }
  }

  private void record(Action action, Assignment assignment) {
    log.record(
        assignment.getPracticeId(), action, assignment.getCouple().getId(), assignment.getId());
  }
}
