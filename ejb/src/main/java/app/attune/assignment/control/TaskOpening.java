package app.attune.assignment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Opens scheduled tasks on their first day, in each practice's zone. */
@Singleton
@PermitAll
public class TaskOpening {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Every minute; on several nodes the second finds nothing left to open. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void openDueTasks() {
    entities
        .createNativeQuery("select attune.open_due_tasks(:at)", Integer.class)
        .setParameter("at", clock.instant())
        .getSingleResult();
  }
}
