package app.attune.response.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.entity.Task;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.response.control.OwnTasks;
import app.attune.response.control.RevealPages;
import app.attune.response.entity.Answer;
import app.attune.response.entity.Reveal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * What two partners shared with each other. Before the moment it opens, and for anybody else, a
 * reveal is {@link NotFound}.
 */
@Stateless
@RolesAllowed("client")
public class Reveals {
  @PersistenceContext private EntityManager entities;
  @Inject private OwnTasks tasks;
  @Inject private RevealPages pages;
  @Inject private Caller caller;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** The reveals open to the caller, newest first; without any time. */
  public List<RevealRow> opened() {
    return entities
        .createQuery(
            "select t from Task t join fetch t.assignment a"
                + " join fetch a.exerciseVersion, Reveal r"
                + " where r.place.assignmentId = a.id and r.place.occurrence = t.occurrence"
                + " and t.step = 1 and r.opensAt <= :now and t.partner.account.subject = :caller"
                + " order by r.opensAt desc, t.id",
            Task.class)
        .setParameter("now", clock.instant())
        .setParameter("caller", caller.subject())
        .getResultStream()
        .map(Reveals::row)
        .toList();
  }

  private static RevealRow row(Task task) {
    ExerciseVersion version = task.getAssignment().getExerciseVersion();
    return new RevealRow(
        task.getId(),
        version.getTitle(),
        version.getArea().name(),
        task.getDay(),
        task.getRevealReadAt() == null);
  }

  /** Both partners' shared answers, side by side; each reading is put on record. */
  public RevealPage read(UUID taskId) {
    Task task = tasks.locked(taskId);
    Reveal reveal =
        entities.find(
            Reveal.class, new Reveal.Place(task.getAssignment().getId(), task.getOccurrence()));
    if (task.getStep() != 1 || reveal == null || !reveal.isOpen(clock.instant())) {
      throw new NotFound();
    }
    if (task.getRevealReadAt() == null) {
      task.readReveal(clock.instant());
    }
    RevealPage page = pages.of(task);
    log.record(task.getPracticeId(), Action.REVEAL_READ, task.getCouple().getId(), task.getId());
    return page;
  }

  /**
   * Takes a shared answer back: from now on the other partner does not see it, without a trace. The
   * counselor still does. Done again it changes nothing.
   *
   * @throws Refused notShared when the answer was never shared, or is not yet sent
   */
  public void takeBack(UUID taskId, String promptKey) {
    Task task = tasks.locked(taskId);
    Answer answer =
        entities
            .createQuery(
                "select a from Answer a where a.response.task = :task and a.promptKey = :prompt",
                Answer.class)
            .setParameter("task", task)
            .setParameter("prompt", promptKey)
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    if (answer.getDisclosure() != Disclosure.SHARED_WHEN_BOTH_DONE || !task.getStatus().isDone()) {
      throw Refused.step("notShared");
    }
    if (answer.isShared()) {
      answer.takeBack(clock.instant());
      log.record(
          task.getPracticeId(), Action.ANSWER_TAKEN_BACK, task.getCouple().getId(), task.getId());
    }
  }
}
