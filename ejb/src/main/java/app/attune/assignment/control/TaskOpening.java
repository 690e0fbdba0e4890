package app.attune.assignment.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Opens scheduled tasks on their first day, in each practice's zone, and second steps in turn. */
@Singleton
@PermitAll
public class TaskOpening {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Every minute; on several nodes the second finds nothing left to open. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void openDueTasks() {
    ask("select attune.open_due_tasks(:at)");
    ask("select attune.open_following_tasks(:at)");
  }

  private void ask(String step) {
    entities
        .createNativeQuery(step, Integer.class)
        .setParameter("at", clock.instant())
        .getSingleResult();
  }
}
