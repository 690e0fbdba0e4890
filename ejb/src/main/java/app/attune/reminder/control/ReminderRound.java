package app.attune.reminder.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Lays the mail of each task whose hour to be reminded has come; the postman does the rest. */
@Singleton
@PermitAll
public class ReminderRound {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Every minute; what another node has laid is not laid again. */
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void layReminders() {
    entities
        .createNativeQuery("select attune.queue_reminders(:at)", Integer.class)
        .setParameter("at", clock.instant())
        .getSingleResult();
  }
}
