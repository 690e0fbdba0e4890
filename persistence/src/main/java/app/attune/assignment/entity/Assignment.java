package app.attune.assignment.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.Times.Time;
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

  private boolean paused;

  @Column(name = "goes_on_since")
  private @Nullable Instant goesOnSince;

  private ReminderRule reminders = ReminderRule.USUAL;
  private int times;

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
    this.rule = times.rule();
    this.times = times.windows().size();
    this.revealRule = reveals ? revealRule : RevealRule.NONE;
    this.assignedAt = at;
    if (couple.isHeld() && isStoppedByHold(version, this.revealRule, together)) {
      throw new IllegalArgumentException("the couple is held");
    }
    LocalDate today = couple.getPractice().dayOf(at);
    for (Time time : times.all()) {
      recipients.forEach(r -> give(r, time, together, recipients.size() == 2, today));
    }
  }

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

  /** The reason, sealed with the couple's keys; null for none. */
  public void explain(byte @Nullable [] sealedReason) {
    this.whySealed = sealedReason == null ? null : sealedReason.clone();
  }

  /** When partners are told of it from now on. */
  public void remind(ReminderRule reminders) {
    this.reminders = reminders;
  }

  /**
   * What both shared opens at another moment.
   *
   * @throws IllegalArgumentException when that would change whether it opens at all, which both
   *     were told before they wrote
   */
  public void revealBy(RevealRule changed) {
    if ((revealRule == RevealRule.NONE) != (changed == RevealRule.NONE)) {
      throw new IllegalArgumentException("whether it opens is fixed");
    }
    revealRule = changed;
  }

  /** Given once: it is wished by another day, where it is not done. */
  public void wishBy(LocalDate due) {
    window = new Window(window.opens(), due);
    tasks.forEach(t -> t.wishBy(due));
  }

  /** Whether these times begin as those that are given, so that they differ in their end alone. */
  public boolean isSameRhythm(Times changed) {
    return tasks.stream()
        .filter(t -> t.getStep() == 1 && t.getOccurrence() <= Math.min(times, changed.count()))
        .allMatch(t -> t.getOpens().equals(changed.windows().get(t.getOccurrence() - 1).opens()));
  }

  /** How many of its times have come; the others are coming. */
  public int come(LocalDate today) {
    return (int)
        tasks.stream()
            .filter(t -> t.getOccurrence() <= times && !t.getOpens().isAfter(today))
            .filter(t -> t.getStep() == 1)
            .mapToInt(Task::getOccurrence)
            .distinct()
            .count();
  }

  /**
   * It ends elsewhere: times that are not to come any more are taken back, further ones are laid
   * down. What was begun or sent stays.
   */
  public void repeat(Times changed, Instant now) {
    LocalDate today = couple.getPractice().dayOf(now);
    int before = times;
    int laid = tasks.stream().mapToInt(Task::getOccurrence).max().orElse(0);
    window = changed.whole();
    rule = changed.rule();
    times = changed.count();
    List<Task> first =
        tasks.stream().filter(t -> t.getOccurrence() == 1 && t.getStep() == 1).toList();
    for (Time time : changed.all()) {
      if (time.number() > laid) {
        first.forEach(t -> give(t.getPartner(), time, t.isTogether(), first.size() == 2, today));
      } else {
        tasks.stream().filter(t -> t.getOccurrence() == time.number()).forEach(t -> t.move(time));
      }
    }
    tasks.stream()
        .filter(t -> isSetAside() || !isBegun(t))
        .filter(
            t ->
                isSetAside()
                    || t.getOccurrence() > times
                    || (t.getOccurrence() > laid && t.hasPassed(today)))
        .forEach(Task::withdraw);
    if (!isSetAside()) {
      tasks.stream().filter(t -> t.getOccurrence() > before).forEach(t -> comeBack(t, now));
    }
  }

  /** Takes what is not done out of the portal; what was sent stays. */
  public void setAside(Instant at) {
    setAsideAt = at;
    paused = false;
    tasks.forEach(Task::withdraw);
  }

  /** Sets it aside in order to go on: to the portal it is the same. */
  public void pause(Instant at) {
    setAside(at);
    paused = true;
  }

  /** Takes it up again as it was; a time that passed meanwhile stays away. */
  public void takeUpAgain(Instant now) {
    setAsideAt = null;
    paused = false;
    goesOnSince = now;
    tasks.forEach(t -> comeBack(t, now));
  }

  private void comeBack(Task task, Instant now) {
    boolean begun = isBegun(task);
    if (begun || task.getOccurrence() <= times) {
      task.takeUpAgain(now, begun);
    }
  }

  private boolean isBegun(Task task) {
    return tasks.stream().anyMatch(t -> t.getStartedAt() != null && t.isSameSheetAs(task));
  }

  /** Whether it is out of the portal, for good or for a while. */
  public boolean isSetAside() {
    return setAsideAt != null;
  }

  /** Whether it is set aside for a while. */
  public boolean isPaused() {
    return paused;
  }

  /** Another number after each change. */
  public long getRevision() {
    return version();
  }

  public ReminderRule getReminders() {
    return reminders;
  }

  /** How it comes again; null for once. */
  public @Nullable String getRule() {
    return rule;
  }

  /** How many of its times come. */
  public int getTimes() {
    return times;
  }

  public Couple getCouple() {
    return couple;
  }

  public ExerciseVersion getExerciseVersion() {
    return exerciseVersion;
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
