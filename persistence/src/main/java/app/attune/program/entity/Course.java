package app.attune.program.entity;

import app.attune.access.entity.Identified;
import app.attune.couple.entity.Couple;
import app.attune.exercise.entity.ExerciseVersion;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A program under way for a couple. It keeps what it started with. */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "courses")
public class Course extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "couple_id")
  private Couple couple;

  @Column(name = "program_id")
  private UUID programId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "program_version_id")
  private ProgramVersion programVersion;

  private UUID token;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Enumerated(EnumType.STRING)
  private CourseStatus status;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "goes_on_since")
  private @Nullable Instant goesOnSince;

  @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<CourseStep> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Course() {}

  /**
   * Starts a program for a couple; its steps are laid down one after the other.
   *
   * @param token the form's, so that a second press starts nothing twice
   * @param startedOn the first day in the practice's zone
   */
  public Course(
      UUID token, Couple couple, ProgramVersion version, LocalDate startedOn, Instant at) {
    this.practiceId = couple.getPractice().getId();
    this.couple = couple;
    this.programId = version.getProgram().getId();
    this.programVersion = version;
    this.token = token;
    this.startedOn = startedOn;
    this.status = CourseStatus.RUNNING;
    this.startedAt = at;
  }

  /**
   * Fixes which version of its exercise a step of the program gives.
   *
   * @param step the next one of the program
   */
  public CourseStep lay(ProgramStep step, ExerciseVersion version) {
    CourseStep laid = new CourseStep(this, steps.size() + 1, step, version);
    steps.add(laid);
    return laid;
  }

  /** Nothing more is given until it goes on. */
  public void pause() {
    status = status.to(CourseStatus.PAUSED);
  }

  /** Its steps come again. */
  public void goOn(Instant at) {
    status = status.to(CourseStatus.RUNNING);
    goesOnSince = at;
  }

  /** Whether neither its own pause nor a pause or hold of the couple ended at a moment or later. */
  public boolean goesOnSinceBefore(Instant moment) {
    return Stream.of(goesOnSince, couple.getGoesOnSince())
        .filter(Objects::nonNull)
        .allMatch(moment::isAfter);
  }

  /** Nothing more is given, for good. */
  public void stop(Instant at) {
    status = status.to(CourseStatus.STOPPED);
    endedAt = at;
  }

  /** It has finished once nothing waits any more. */
  public void finishWhenAllCame(Instant at) {
    if (steps.stream().noneMatch(CourseStep::isWaiting) && !status.hasEnded()) {
      status = status.to(CourseStatus.FINISHED);
      endedAt = at;
    }
  }

  /** The step before; null for the first. */
  public @Nullable CourseStep before(CourseStep step) {
    return step.getPosition() == 1 ? null : steps.get(step.getPosition() - 2);
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public Couple getCouple() {
    return couple;
  }

  public ProgramVersion getProgramVersion() {
    return programVersion;
  }

  public LocalDate getStartedOn() {
    return startedOn;
  }

  public CourseStatus getStatus() {
    return status;
  }

  /** In their order, positions from 1 without gaps. */
  public List<CourseStep> getSteps() {
    return steps;
  }
}
