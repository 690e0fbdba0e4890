package app.attune.program.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.entity.Exercise;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One exercise of a program's version, with the rule by which it opens. */
@Entity
@Immutable
@Table(name = "program_steps")
public class ProgramStep {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "program_version_id")
  private ProgramVersion programVersion;

  private int position;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "exercise_id")
  private Exercise exercise;

  @Column(name = "exercise_id", insertable = false, updatable = false)
  private UUID exerciseId;

  private Pace pace;

  @Enumerated(EnumType.STRING)
  @Column(name = "reveal_rule")
  private RevealRule revealRule;

  @Column(name = "why_note")
  private String whyNote;

  private String reason;

  @SuppressWarnings("NullAway.Init")
  protected ProgramStep() {}

  ProgramStep(ProgramVersion programVersion, int position, ProgramText.Step step) {
    this.id = Identified.newId();
    this.programVersion = programVersion;
    this.position = position;
    this.exercise = step.exercise();
    this.exerciseId = step.exercise().getId();
    this.pace = step.pace();
    this.revealRule = step.reveal();
    this.whyNote = step.whyNote();
    this.reason = step.reason();
  }

  /** Counted from 1. */
  public int getPosition() {
    return position;
  }

  /** Which version of it is given is decided when a couple begins: the newest then. */
  public UUID getExerciseId() {
    return exerciseId;
  }

  public Pace getPace() {
    return pace;
  }

  public RevealRule getRevealRule() {
    return revealRule;
  }

  /** The counselor's words to the couple; may be empty. */
  public String getWhyNote() {
    return whyNote;
  }

  /** For counselors: why it stands at this place; may be empty. */
  public String getReason() {
    return reason;
  }
}
