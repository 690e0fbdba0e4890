package app.attune.assignment.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.Times.Time;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One occurrence of an assignment for one partner. */
@Entity
@Table(name = "tasks")
public class Task extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "couple_id")
  private Couple couple;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "assignment_id")
  private Assignment assignment;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "partner_id")
  private Partner partner;

  private int occurrence;
  private boolean followed;
  private short step;
  private boolean together;
  private LocalDate opens;
  private LocalDate due;

  @Enumerated(EnumType.STRING)
  private TaskStatus status;

  @Enumerated(EnumType.STRING)
  @Column(name = "withdrawn_from")
  private @Nullable TaskStatus withdrawnFrom;

  @Column(name = "started_at")
  private @Nullable Instant startedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "reviewed_at")
  private @Nullable Instant reviewedAt;

  @Column(name = "reveal_read_at")
  private @Nullable Instant revealReadAt;

  @SuppressWarnings("NullAway.Init")
  protected Task() {}

  /**
   * One partner's part.
   *
   * @param step 1, or 2 for the second half, which waits until both have done the first
   */
  Task(
      Assignment assignment,
      Partner partner,
      Time time,
      int step,
      boolean together,
      LocalDate today) {
    this.practiceId = assignment.getPracticeId();
    this.couple = assignment.getCouple();
    this.assignment = assignment;
    this.partner = partner;
    this.occurrence = time.number();
    this.followed = time.followed();
    this.step = (short) step;
    this.together = together;
    this.opens = time.window().opens();
    this.due = time.window().due();
    this.status = step == 1 && !today.isBefore(opens) ? TaskStatus.OPEN : TaskStatus.SCHEDULED;
  }

  /**
   * The partner has written something; a second start changes nothing. Who was writing on what was
   * missed at that moment has begun it; who was writing on what was set aside at that moment has
   * begun it when it comes back.
   */
  public void start(Instant at) {
    if (startedAt == null) {
      startedAt = at;
    }
    if (status != TaskStatus.STARTED && status != TaskStatus.WITHDRAWN) {
      status = status.to(TaskStatus.STARTED);
    }
  }

  /** Whether writing on it begins it again: nobody had, until its next time came. */
  public boolean isMissedButWritten() {
    return status == TaskStatus.MISSED && !assignment.isSetAside();
  }

  /** The partner has sent it, once and finally. */
  public void submit(Instant at) {
    status = status.to(TaskStatus.SUBMITTED);
    submittedAt = at;
  }

  /** The counselor has read it. */
  public void review(Instant at) {
    status = status.to(TaskStatus.REVIEWED);
    reviewedAt = at;
  }

  /** The partner has read what the other shared; the first time counts. */
  public void readReveal(Instant at) {
    if (revealReadAt == null) {
      revealReadAt = at;
    }
  }

  void withdraw() {
    if (status.leadsTo(TaskStatus.WITHDRAWN)) {
      withdrawnFrom = status;
      status = status.to(TaskStatus.WITHDRAWN);
    }
  }

  void takeUpAgain(Instant now, boolean begun) {
    LocalDate today = couple.getPractice().dayOf(now);
    if (status == TaskStatus.WITHDRAWN && (begun || !hasPassed(today))) {
      boolean open = step == 1 ? !today.isBefore(opens) : withdrawnFrom == TaskStatus.OPEN;
      status =
          status.to(
              startedAt != null
                  ? TaskStatus.STARTED
                  : open ? TaskStatus.OPEN : TaskStatus.SCHEDULED);
    }
  }

  /** Whether another time has taken its place. */
  boolean hasPassed(LocalDate today) {
    return step == 1 && followed && due.isBefore(today);
  }

  /** It is wished by another day; a second step that opened after that day, on its first. */
  void wishBy(LocalDate day) {
    if (!status.isDone()) {
      due = day.isBefore(opens) ? opens : day;
    }
  }

  /** The times around it have changed; what opened by another rule than its day stays there. */
  void move(Time time) {
    boolean waits = status == TaskStatus.SCHEDULED || status == TaskStatus.WITHDRAWN;
    if (!status.isDone()) {
      followed = time.followed();
    }
    if (waits || (step == 1 && status.isOpen())) {
      opens = time.window().opens();
      due = time.window().due();
    }
  }

  /** Whether what one of them says is said by the other too: a task itself, or a sheet for two. */
  boolean isSameSheetAs(Task other) {
    return equals(other)
        || (together
            && other.together
            && occurrence == other.occurrence
            && step == other.step
            && assignment.equals(other.assignment));
  }

  public Couple getCouple() {
    return couple;
  }

  public Assignment getAssignment() {
    return assignment;
  }

  public Partner getPartner() {
    return partner;
  }

  public int getOccurrence() {
    return occurrence;
  }

  /** Whether what is shared in it will open to the other partner. */
  public boolean isRevealing() {
    return step == 1 && assignment.getRevealRule() != RevealRule.NONE;
  }

  /** Whether it has not come yet, because something else comes before it. */
  public boolean isWaiting() {
    return step == 2 && status == TaskStatus.SCHEDULED;
  }

  /** The day that tells it from the other times of its assignment; null when there are none. */
  public @Nullable LocalDate getDay() {
    return assignment.isRepeating() ? opens : null;
  }

  /** The first or the second step of its exercise. */
  public int getStep() {
    return step;
  }

  /** Whether both write and confirm one sheet. */
  public boolean isTogether() {
    return together;
  }

  public LocalDate getOpens() {
    return opens;
  }

  public LocalDate getDue() {
    return due;
  }

  public TaskStatus getStatus() {
    return status;
  }

  public @Nullable Instant getStartedAt() {
    return startedAt;
  }

  public @Nullable Instant getSubmittedAt() {
    return submittedAt;
  }

  public @Nullable Instant getReviewedAt() {
    return reviewedAt;
  }

  public @Nullable Instant getRevealReadAt() {
    return revealReadAt;
  }

  public UUID getPracticeId() {
    return practiceId;
  }
}
