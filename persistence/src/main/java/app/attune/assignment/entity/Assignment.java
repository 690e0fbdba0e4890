package app.attune.assignment.entity;

import app.attune.access.entity.Identified;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.SecondStep;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An exercise given to a couple: to each partner or to one of them. */
@Entity
@Table(name = "assignments")
public class Assignment extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "couple_id")
  private Couple couple;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "exercise_version_id")
  private ExerciseVersion exerciseVersion;

  private UUID token;
  private Window window;
  private @Nullable String rule;

  @Column(name = "why_sealed")
  private byte @Nullable [] whySealed;

  @Enumerated(EnumType.STRING)
  @Column(name = "reveal_rule")
  private RevealRule revealRule;

  @Column(name = "set_aside_at")
  private @Nullable Instant setAsideAt;

  @Column(name = "assigned_at")
  private Instant assignedAt;

  @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
  private List<Task> tasks = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Assignment() {}

  /**
   * Gives a version to partners of a couple.
   *
   * @param token the form's, so that a second press gives nothing twice
   * @param times when it is open; everything of every time is laid down now
   * @param together whether both write one sheet; then both are the recipients
   * @throws IllegalArgumentException when the couple's hold forbids it
   */
  public Assignment(
      UUID token,
      Couple couple,
      ExerciseVersion version,
      Times times,
      RevealRule revealRule,
      List<Partner> recipients,
      boolean together,
      Instant at) {
    boolean reveals = recipients.size() == 2 && !together;
    this.practiceId = couple.getPractice().getId();
    this.token = token;
    this.couple = couple;
    this.exerciseVersion = version;
    this.window = times.whole();
    this.rule = times.recurrence() == null ? null : times.recurrence().rule();
    this.revealRule = reveals ? revealRule : RevealRule.NONE;
    this.assignedAt = at;
    if (couple.isHeld() && isStoppedByHold(version, this.revealRule, together)) {
      throw new IllegalArgumentException("the couple is held");
    }
    LocalDate today = couple.getPractice().dayOf(at);
    for (int number = 1; number <= times.windows().size(); number++) {
      Time time =
          new Time(number, times.windows().get(number - 1), number < times.windows().size());
      recipients.forEach(r -> give(r, time, together, recipients.size() == 2, today));
    }
  }

  /** One of the times it is given, whether another follows. */
  record Time(int number, Window window, boolean followed) {}

  private void give(Partner recipient, Time time, boolean together, boolean both, LocalDate today) {
    tasks.add(new Task(this, recipient, time, 1, together, today));
    SecondStep second = exerciseVersion.getSecondStep();
    if (second != null && (both || second.mode() != Mode.TOGETHER)) {
      tasks.add(new Task(this, recipient, time, 2, second.mode() == Mode.TOGETHER, today));
    }
  }

  /** What a safety hold stops: reveals, joint work, and everything about disagreements. */
  public static boolean isStoppedByHold(
      ExerciseVersion version, RevealRule rule, boolean together) {
    return version.getArea() == PracticeArea.HANDLE_DISAGREEMENTS
        || rule != RevealRule.NONE
        || together;
  }

  /** The reason, sealed with the couple's keys. */
  public void explain(byte[] sealedReason) {
    this.whySealed = sealedReason.clone();
  }

  /** Takes what is not done out of the portal; what was sent stays. */
  public void setAside(Instant at) {
    setAsideAt = at;
    tasks.forEach(Task::withdraw);
  }

  /** Takes it up again as it was; a time that passed meanwhile stays away. */
  public void takeUpAgain(Instant now) {
    setAsideAt = null;
    List<Task> begun = tasks.stream().filter(t -> t.getStartedAt() != null).toList();
    tasks.forEach(t -> t.takeUpAgain(now, begun.stream().anyMatch(t::isSameSheetAs)));
  }

  public boolean isSetAside() {
    return setAsideAt != null;
  }

  public Couple getCouple() {
    return couple;
  }

  public ExerciseVersion getExerciseVersion() {
    return exerciseVersion;
  }

  public UUID getToken() {
    return token;
  }

  /** From its first day to its last, over all its times. */
  public Window getWindow() {
    return window;
  }

  /** Whether it comes again and again. */
  public boolean isRepeating() {
    return rule != null;
  }

  public byte @Nullable [] getWhySealed() {
    return whySealed == null ? null : whySealed.clone();
  }

  public RevealRule getRevealRule() {
    return revealRule;
  }

  public List<Task> getTasks() {
    return tasks;
  }

  public UUID getPracticeId() {
    return practiceId;
  }
}
