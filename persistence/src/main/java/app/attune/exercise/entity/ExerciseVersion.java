package app.attune.exercise.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A published version: never changed, so that a running assignment keeps what it began with. */
@Entity
@Immutable
@Table(name = "exercise_versions")
public class ExerciseVersion {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "exercise_id")
  private Exercise exercise;

  private int number;
  private String title;

  @Enumerated(EnumType.STRING)
  private PracticeArea area;

  @Convert(converter = Outcomes.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Outcome> outcomes;

  private String purpose;
  private String rationale;
  private String instructions;
  private String closing;

  @Column(name = "talking_point")
  private String talkingPoint;

  private int minutes;

  @Enumerated(EnumType.STRING)
  private Cadence cadence;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  @Convert(converter = Prompts.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Prompt> prompts;

  @Convert(converter = SecondStepColumn.class)
  @Column(name = "second_step", columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private @Nullable SecondStep secondStep;

  @Column(name = "published_at")
  private Instant publishedAt;

  @SuppressWarnings("NullAway.Init")
  protected ExerciseVersion() {}

  public ExerciseVersion(Exercise exercise, ExerciseText text, Instant publishedAt) {
    this.id = Identified.newId();
    this.exercise = exercise;
    this.number = text.version();
    this.title = text.title();
    this.area = text.area();
    this.outcomes = text.outcomes();
    this.purpose = text.purpose();
    this.rationale = text.rationale();
    this.instructions = text.instructions();
    this.closing = text.closing();
    this.talkingPoint = text.talkingPoint() == null ? "" : text.talkingPoint();
    this.minutes = text.minutes();
    this.cadence = text.cadence();
    this.mode = text.mode();
    this.prompts = text.prompts();
    this.secondStep = text.secondStep();
    this.publishedAt = publishedAt;
  }

  /** Everything it says, as in the library's files. */
  public ExerciseText text() {
    return new ExerciseText(
        exercise.getKey(),
        number,
        area,
        outcomes,
        title,
        purpose,
        rationale,
        instructions,
        closing,
        talkingPoint.isEmpty() ? null : talkingPoint,
        minutes,
        cadence,
        mode,
        prompts,
        secondStep);
  }

  /** The prompts of the first or the second step. */
  public List<Prompt> prompts(int step) {
    if (step == 1) {
      return prompts;
    }
    return secondStep == null ? List.of() : secondStep.prompts();
  }

  public UUID getId() {
    return id;
  }

  public Exercise getExercise() {
    return exercise;
  }

  public int getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public PracticeArea getArea() {
    return area;
  }

  public List<Outcome> getOutcomes() {
    return outcomes;
  }

  public String getPurpose() {
    return purpose;
  }

  public String getRationale() {
    return rationale;
  }

  public String getInstructions() {
    return instructions;
  }

  public String getClosing() {
    return closing;
  }

  public String getTalkingPoint() {
    return talkingPoint;
  }

  public int getMinutes() {
    return minutes;
  }

  public Cadence getCadence() {
    return cadence;
  }

  public Mode getMode() {
    return mode;
  }

  /** The first step's, which is the whole of most exercises. */
  public List<Prompt> getPrompts() {
    return prompts;
  }

  public @Nullable SecondStep getSecondStep() {
    return secondStep;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }
}
