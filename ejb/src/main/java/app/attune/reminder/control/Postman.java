package app.attune.reminder.control;

import app.attune.access.control.DatabaseCaller;
import app.attune.reminder.entity.Mail;
import app.attune.reminder.entity.Mail.Outcome;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Delivers what waits in the outbox, one mail a transaction. */
@Stateless
@PermitAll
public class Postman {
  private static final Logger LOG = Logger.getLogger(Postman.class.getName());
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.attune.reminder.texts");

  private static final String RELAY_TIMEOUT_MS = "15000";

  /** What became of the mail that waited longest. */
  public enum Turn {
    NOTHING_WAITS,
    SETTLED,
    /** It was still wanted, and its hour had passed. */
    TOO_LATE
  }

  @PersistenceContext private EntityManager entities;

  @Resource(lookup = "java:jboss/mail/Attune")
  private Session session;

  @Inject private Clock clock;

  /** A relay that hangs must not keep all other mail waiting. */
  @PostConstruct
  void waitOnlySoLong() {
    for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
      session.getProperties().putIfAbsent("mail.smtp." + timeout, RELAY_TIMEOUT_MS);
    }
  }

  /**
   * Delivers the mail that waits longest. Another node's claim is passed over; whether it is still
   * wanted is asked at this moment.
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public Turn deliverNext() {
    DatabaseCaller.set(entities, DatabaseCaller.MAIL_JOB);
    List<Mail> claimed =
        entities
            .createNativeQuery(
                "select * from attune.outbox where settled_at is null and not_before <= :now"
                    + " order by not_before, id limit 1 for update skip locked",
                Mail.class)
            .setParameter("now", clock.instant())
            .getResultList();
    if (claimed.isEmpty()) {
      return Turn.NOTHING_WAITS;
    }
    Mail mail = claimed.get(0);
    boolean wanted = isWanted(mail);
    boolean late = mail.isTooLate(clock.instant());
    if (wanted && !late) {
      send(mail);
    } else {
      mail.settle(Outcome.NOT_NEEDED, clock.instant());
    }
    return wanted && late ? Turn.TOO_LATE : Turn.SETTLED;
  }

  private boolean isWanted(Mail mail) {
    return mail.getTaskId() == null
        || (Boolean)
            entities
                .createNativeQuery("select attune.mail_is_wanted(:task)", Boolean.class)
                .setParameter("task", mail.getTaskId())
                .getSingleResult();
  }

  private void send(Mail mail) {
    try {
      Transport.send(message(mail));
      mail.settle(Outcome.SENT, clock.instant());
    } catch (MessagingException e) {
      mail.failed(clock.instant());
      LOG.log(
          Level.WARNING,
          "mail {0} could not be sent, attempt {1}: {2}",
          new Object[] {mail.getId(), mail.getAttempts(), e.getClass().getSimpleName()});
    }
  }

  private MimeMessage message(Mail mail) throws MessagingException {
    String kind = mail.getKind().name();
    MimeMessage message = new StableMessage(session, mail.getId() + "@attune");
    message.setFrom(); // the mail session names the sender
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.getRecipient()));
    message.setSubject(TEXTS.getString("subject." + kind), StandardCharsets.UTF_8.name());
    message.setText(
        TEXTS.getString("body." + kind)
            + "\n\n"
            + setting("ATTUNE_PUBLIC_URL")
            + mail.getLink()
            + "\n",
        StandardCharsets.UTF_8.name());
    return message;
  }

  private static String setting(String name) {
    return Objects.requireNonNull(System.getenv(name), name);
  }

  /** A message that keeps its id over every attempt. */
  private static final class StableMessage extends MimeMessage {
    private final String id;

    StableMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
