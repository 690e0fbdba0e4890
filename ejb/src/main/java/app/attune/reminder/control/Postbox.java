package app.attune.reminder.control;

import app.attune.assignment.control.TaskGiven;
import app.attune.assignment.entity.Task;
import app.attune.couple.control.CoupleInvited;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.reminder.entity.Mail;
import app.attune.reminder.entity.Mail.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;

/** Puts mail into the outbox, in the transaction of what it tells of. */
@ApplicationScoped
public class Postbox {
  /** Nobody is told before this hour of the day a task opens. */
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  void invite(@Observes CoupleInvited invited) {
    Couple couple = invited.couple();
    post(couple.getFirst(), invited.firstCode());
    post(couple.getSecond(), invited.secondCode());
  }

  void tell(@Observes TaskGiven given) {
    Task task = given.task();
    Instant now = clock.instant();
    Instant morning =
        task.getOpens()
            .atTime(MORNING)
            .atZone(task.getCouple().getPractice().getZone())
            .toInstant();
    entities.persist(
        new Mail(
            task.getPracticeId(),
            task.getCouple().getId(),
            task.getPartner().getEmail(),
            Kind.SOMETHING_IS_WAITING,
            "/portal/today.xhtml",
            task.getId(),
            now,
            morning.isAfter(now) ? morning : now));
  }

  private void post(Partner partner, String code) {
    Instant now = clock.instant();
    entities.persist(
        new Mail(
            partner.getCouple().getPractice().getId(),
            partner.getCouple().getId(),
            partner.getEmail(),
            Kind.INVITATION,
            "/portal/invitation.xhtml?code=" + code,
            null,
            now,
            now));
  }
}
