package app.attune.response.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.RevealRule;
import app.attune.assignment.entity.Task;
import app.attune.couple.entity.Couple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The tasks of the calling partner. */
@ApplicationScoped
public class OwnTasks {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /**
   * A task of the caller.
   *
   * @throws NotFound when it is the partner's, another couple's, or there is none
   */
  public Task task(UUID id) {
    return entities
        .createQuery(
            "select t from Task t join fetch t.assignment a join fetch a.exerciseVersion"
                + " join fetch t.partner p join fetch p.couple c join fetch c.practice"
                + " join fetch c.counselor"
                + " where t.id = :id and p.account.subject = :caller",
            Task.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The same, held until the transaction ends: savings of one task come one after the other. */
  public Task locked(UUID id) {
    Task task = task(id);
    entities.refresh(task, LockModeType.PESSIMISTIC_WRITE);
    return task;
  }

  /**
   * Whether the task can be worked on now. A safety hold closes joint work and "handle
   * disagreements" exactly as setting aside would, so that the two cannot be told apart.
   */
  public boolean canBeDone(Task task) {
    Couple couple = task.getCouple();
    boolean stopped =
        couple.isHeld()
            && Assignment.isStoppedByHold(
                task.getAssignment().getExerciseVersion(), RevealRule.NONE, task.isTogether());
    boolean atWork =
        switch (couple.getStatus()) {
          case INVITED, ACTIVE -> true;
          case PAUSED, SEPARATED, CLOSED -> false;
        };
    return task.getStatus().isOpen() && atWork && !stopped;
  }
}
