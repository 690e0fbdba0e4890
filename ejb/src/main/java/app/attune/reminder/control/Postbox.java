package app.attune.reminder.control;

import app.attune.assignment.control.TaskGiven;
import app.attune.assignment.entity.ReminderRule;
import app.attune.assignment.entity.Task;
import app.attune.assignment.entity.Window;
import app.attune.couple.control.CoupleInvited;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.practice.entity.Practice;
import app.attune.reminder.entity.Mail;
import app.attune.reminder.entity.Mail.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Puts mail into the outbox, in the transaction of what it tells of. */
@ApplicationScoped
public class Postbox {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  void invite(@Observes CoupleInvited invited) {
    Couple couple = invited.couple();
    post(couple.getFirst(), invited.firstCode());
    post(couple.getSecond(), invited.secondCode());
  }

  /** What is given after its hour to be reminded is told at once; before it, the reminder tells. */
  void tell(@Observes TaskGiven given) {
    Task task = given.task();
    Practice practice = task.getCouple().getPractice();
    ReminderRule reminders = task.getAssignment().getReminders();
    Instant now = clock.instant();
    LocalDate today = practice.dayOf(now);
    boolean passed =
        !today.atTime(reminders.at()).atZone(practice.getZone()).toInstant().isAfter(now);
    if (passed && reminders.isOn(today, new Window(task.getOpens(), task.getDue()))) {
      entities.persist(Mail.ofTask(task, today, now));
    }
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
            now));
  }
}
