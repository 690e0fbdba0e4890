package app.attune.response.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.control.AssignmentLock;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Occurrence;
import app.attune.assignment.entity.Task;
import app.attune.assignment.entity.TaskStatus;
import app.attune.response.control.Readings;
import app.attune.response.control.Releases;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * A counselor reading what the partners of their couples sent. What is another counselor's, or does
 * not exist, is {@link NotFound}.
 */
@Stateless
@RolesAllowed("counselor")
public class Answers {
  @PersistenceContext private EntityManager entities;
  @Inject private AssignmentLock lock;
  @Inject private Readings readings;
  @Inject private Releases releases;
  @Inject private Caller caller;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * Everything both partners sent for an assignment; of one that repeats, its newest time that has
   * come, or the first when none has. The reading is put on record.
   */
  public AnswersReading read(UUID assignmentId) {
    return told(readings.newest(assignmentId, caller.subject()));
  }

  /**
   * Everything both partners sent for one time of an assignment that repeats; put on record.
   *
   * @param occurrence 1 for its first time
   * @throws NotFound also when it does not come that often
   */
  public AnswersReading readTime(UUID assignmentId, int occurrence) {
    return told(readings.occurrence(assignmentId, occurrence, caller.subject()));
  }

  private AnswersReading told(Occurrence occurrence) {
    AnswersReading reading = readings.of(occurrence);
    record(Action.ANSWERS_READ, occurrence.assignment(), reading.assignmentId());
    return reading;
  }

  /**
   * Marks what a partner sent as reviewed; a sheet that both wrote, for both. Done again it changes
   * nothing.
   *
   * @throws Refused notSubmitted when there is nothing to review
   */
  public void markReviewed(UUID taskId) {
    Task task =
        entities
            .createQuery(
                "select t from Task t join fetch t.assignment where t.id = :id"
                    + " and t.couple.counselor.account.subject = :caller",
                Task.class)
            .setParameter("id", taskId)
            .setParameter("caller", caller.subject())
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    if (task.isTogether()) {
      lock.hold(task.getAssignment().getId());
    }
    entities.refresh(task, LockModeType.PESSIMISTIC_WRITE);
    if (task.getStatus() == TaskStatus.REVIEWED) {
      return;
    }
    if (task.getStatus() != TaskStatus.SUBMITTED) {
      throw Refused.step("notSubmitted");
    }
    task.review(clock.instant());
    if (task.isTogether()) {
      otherHalf(task).ifPresent(other -> other.review(clock.instant()));
    }
    record(Action.ANSWERS_REVIEWED, task.getAssignment(), taskId);
  }

  private Optional<Task> otherHalf(Task task) {
    return entities
        .createQuery(
            "select t from Task t where t.assignment = :assignment and t.occurrence = :occurrence"
                + " and t.step = :step and t <> :task and t.status = SUBMITTED",
            Task.class)
        .setParameter("assignment", task.getAssignment())
        .setParameter("occurrence", task.getOccurrence())
        .setParameter("step", (short) task.getStep())
        .setParameter("task", task)
        .getResultStream()
        .findFirst();
  }

  /**
   * Opens the reveal of one time now, in a session.
   *
   * @param occurrence 1 for the first, and for what is given once
   * @throws Refused revealNotReady when not both have sent theirs, nothing is to be revealed, or a
   *     safety hold stops it
   */
  public void openReveal(UUID assignmentId, int occurrence) {
    Occurrence time = readings.occurrence(assignmentId, occurrence, caller.subject());
    if (!releases.now(assignmentId, occurrence)) {
      throw Refused.step("revealNotReady");
    }
    record(Action.REVEAL_OPENED, time.assignment(), assignmentId);
  }

  private void record(Action action, Assignment assignment, UUID target) {
    log.record(assignment.getPracticeId(), action, assignment.getCouple().getId(), target);
  }
}
