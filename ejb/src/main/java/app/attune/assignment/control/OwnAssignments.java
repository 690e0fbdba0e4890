package app.attune.assignment.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Task;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** What the calling counselor has given. */
@ApplicationScoped
public class OwnAssignments {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;
  @Inject private AssignmentLock lock;

  /**
   * An assignment with its tasks, held until the transaction ends. Tasks come first, as with
   * whoever sends one.
   *
   * @throws NotFound when it is another counselor's, or there is none
   */
  public Assignment locked(UUID id) {
    lock.hold(id);
    lock(id, "select t from Task t where t.assignment.id = :id and t.couple.id in", Task.class);
    lock(id, "select a from Assignment a where a.id = :id and a.couple.id in", Assignment.class);
    return assignment(id);
  }

  private void lock(UUID id, String ofCouples, Class<?> type) {
    entities
        .createQuery(
            ofCouples + " (select c.id from Couple c where c.counselor.account.subject = :caller)",
            type)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * An assignment with its tasks.
   *
   * @throws NotFound when it is another counselor's, or there is none
   */
  public Assignment assignment(UUID id) {
    return entities
        .createQuery(
            "select a from Assignment a join fetch a.exerciseVersion join fetch a.tasks t"
                + " join fetch t.partner join fetch a.couple c join fetch c.practice"
                + " where a.id = :id and c.counselor.account.subject = :caller",
            Assignment.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
