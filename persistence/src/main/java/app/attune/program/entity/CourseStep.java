package app.attune.program.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One step of a course: what it gives is fixed, whether it came is told here. */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "course_steps")
public class CourseStep extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private UUID coupleId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "course_id")
  private Course course;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "exercise_version_id")
  private ExerciseVersion exerciseVersion;

  private Pace pace;
  private boolean together;

  @Enumerated(EnumType.STRING)
  @Column(name = "reveal_rule")
  private RevealRule revealRule;

  @Column(name = "why_sealed")
  private byte @Nullable [] whySealed;

  @Enumerated(EnumType.STRING)
  private CourseStepStatus status;

  @Column(name = "assignment_id")
  private @Nullable UUID assignmentId;

  @Column(name = "opened_on")
  private @Nullable LocalDate openedOn;

  @Column(name = "settled_at")
  private @Nullable Instant settledAt;

  private @Nullable String refusal;

  @SuppressWarnings("NullAway.Init")
  protected CourseStep() {}

  CourseStep(Course course, int position, ProgramStep step, ExerciseVersion version) {
    this.practiceId = course.getPracticeId();
    this.coupleId = course.getCouple().getId();
    this.course = course;
    this.position = position;
    this.exerciseVersion = version;
    this.pace = step.getPace();
    this.together = version.getMode() == Mode.TOGETHER;
    this.revealRule =
        version.getMode() == Mode.EACH_THEN_REVEAL ? step.getRevealRule() : RevealRule.NONE;
    this.status = CourseStepStatus.WAITING;
  }

  /** The counselor's words to the couple, sealed with the couple's keys. */
  public void explain(byte[] sealedReason) {
    this.whySealed = sealedReason.clone();
  }

  /**
   * The couple has it now.
   *
   * @param opens the day it opens in the practice's zone
   */
  public void given(UUID assignment, LocalDate opens, Instant at) {
    refuseUnlessWaiting();
    status = CourseStepStatus.GIVEN;
    assignmentId = assignment;
    openedOn = opens;
    settledAt = at;
    refusal = null;
  }

  /**
   * Leaves it out or, when the couple has it already, goes on without waiting for it: what was
   * given stays with them. A second time changes nothing.
   */
  public void skip(LocalDate today, Instant at) {
    if (status == CourseStepStatus.SKIPPED) {
      return;
    }
    if (isWaiting()) {
      openedOn = today;
      refusal = null;
    }
    status = CourseStepStatus.SKIPPED;
    settledAt = at;
  }

  /** Giving it was tried and refused; it still waits. */
  public void refused(String reason) {
    refuseUnlessWaiting();
    refusal = reason;
  }

  private void refuseUnlessWaiting() {
    if (!isWaiting()) {
      throw new IllegalStateException("a step that came does not come again");
    }
  }

  public boolean isWaiting() {
    return status == CourseStepStatus.WAITING;
  }

  /** Whether a safety hold keeps it back. */
  public boolean isStoppedByHold() {
    return Assignment.isStoppedByHold(exerciseVersion, revealRule, together);
  }

  public UUID getCoupleId() {
    return coupleId;
  }

  public Course getCourse() {
    return course;
  }

  /** Counted from 1. */
  public int getPosition() {
    return position;
  }

  public ExerciseVersion getExerciseVersion() {
    return exerciseVersion;
  }

  public Pace getPace() {
    return pace;
  }

  /** Whether both write one sheet. */
  public boolean isTogether() {
    return together;
  }

  public RevealRule getRevealRule() {
    return revealRule;
  }

  public byte @Nullable [] getWhySealed() {
    return whySealed == null ? null : whySealed.clone();
  }

  public CourseStepStatus getStatus() {
    return status;
  }

  /** What the couple was given; null as long as it waits, and when it was left out. */
  public @Nullable UUID getAssignmentId() {
    return assignmentId;
  }

  /** The day it opened or was left out; null as long as it waits. */
  public @Nullable LocalDate getOpenedOn() {
    return openedOn;
  }

  /** Why it could not be given the last time, as the key of a text; null when nothing was wrong. */
  public @Nullable String getRefusal() {
    return refusal;
  }
}
