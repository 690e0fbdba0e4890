package app.attune.reminder.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A mail waiting in the outbox. It is sent at least once, never lost: its id is the Message-ID, so
 * that a second sending is recognised.
 */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "outbox")
public class Mail {
  /** After these many attempts, over about two days, it is given up and stays on record. */
  public static final int MOST_ATTEMPTS = 12;

  /** What it says; the texts are neutral and in a resource bundle. */
  public enum Kind {
    INVITATION,
    SOMETHING_IS_WAITING
  }

  /** How it ended. */
  public enum Outcome {
    SENT,
    NOT_NEEDED,
    GIVEN_UP
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private @Nullable UUID coupleId;

  private String recipient;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "task_id")
  private @Nullable UUID taskId;

  private String link;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "not_before")
  private Instant notBefore;

  private @Nullable LocalDate day;

  @Column(name = "not_after")
  private @Nullable Instant notAfter;

  private int attempts;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  @SuppressWarnings("NullAway.Init")
  protected Mail() {}

  /**
   * A mail for one person.
   *
   * @param link the path it leads to, without a host
   */
  public Mail(
      UUID practiceId,
      @Nullable UUID coupleId,
      String recipient,
      Kind kind,
      String link,
      Instant at) {
    this.id = Identified.newId();
    this.practiceId = practiceId;
    this.coupleId = coupleId;
    this.recipient = recipient;
    this.kind = kind;
    this.link = link;
    this.createdAt = at;
    this.notBefore = at;
  }

  /**
   * Tells the partner of a task that something is waiting, while it is.
   *
   * @param day the local day on which it is told; nothing else is told of the task on it
   */
  public static Mail ofTask(Task task, LocalDate day, Instant at) {
    Mail mail =
        new Mail(
            task.getPracticeId(),
            task.getCouple().getId(),
            task.getPartner().getEmail(),
            Kind.SOMETHING_IS_WAITING,
            "/portal/today.xhtml",
            at);
    mail.taskId = task.getId();
    mail.day = day;
    return mail;
  }

  /** Whether its hour has passed: then it is not sent any more. */
  public boolean isTooLate(Instant now) {
    return notAfter != null && !now.isBefore(notAfter);
  }

  /** It ended. A code that it carried is not kept. */
  public void settle(Outcome outcome, Instant at) {
    this.outcome = outcome;
    this.settledAt = at;
    this.link = link.replaceFirst("\\?.*", "");
  }

  /** It could not be sent now: again after 1, 2, 4 ... minutes, then every eight hours. */
  public void failed(Instant at) {
    attempts++;
    if (attempts >= MOST_ATTEMPTS) {
      settle(Outcome.GIVEN_UP, at);
    } else {
      long minutes = Math.min(1L << (attempts - 1), Duration.ofHours(8).toMinutes());
      notBefore = at.plus(Duration.ofMinutes(minutes));
    }
  }

  public UUID getId() {
    return id;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public @Nullable UUID getCoupleId() {
    return coupleId;
  }

  public String getRecipient() {
    return recipient;
  }

  public Kind getKind() {
    return kind;
  }

  public @Nullable UUID getTaskId() {
    return taskId;
  }

  public String getLink() {
    return link;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }

  public Instant getNotBefore() {
    return notBefore;
  }

  public int getAttempts() {
    return attempts;
  }

  public @Nullable Outcome getOutcome() {
    return outcome;
  }

  public @Nullable Instant getSettledAt() {
    return settledAt;
  }
}
