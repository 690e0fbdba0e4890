package app.attune.exercise.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that a counselor is writing; it may be unfinished and wrong until it is published.
 */
@Entity
@Table(name = "exercise_drafts")
public class ExerciseDraft extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "counselor_id")
  private UUID counselorId;

  @Column(name = "exercise_id")
  private @Nullable UUID exerciseId;

  @Column(name = "practice_wide")
  private boolean practiceWide;

  /** Kept as it was written: no rule of an exercise holds for it yet. */
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String body;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @SuppressWarnings("NullAway.Init")
  protected ExerciseDraft() {}

  /**
   * A draft that was just begun.
   *
   * @param exerciseId the exercise it is a new version of; null for a new one
   * @param body as JSON
   */
  public ExerciseDraft(
      UUID practiceId, UUID counselorId, @Nullable UUID exerciseId, String body, Instant begunAt) {
    this.practiceId = practiceId;
    this.counselorId = counselorId;
    this.exerciseId = exerciseId;
    this.body = body;
    this.begunAt = begunAt;
    this.savedAt = begunAt;
  }

  /**
   * Keeps what was written.
   *
   * @param practiceWide whether every counselor of the practice will find it
   * @param body as JSON
   */
  public void write(boolean practiceWide, String body, Instant at) {
    this.practiceWide = practiceWide;
    this.body = body;
    this.savedAt = at;
  }

  /** Another number after each saving: a form that saw another one saw another draft. */
  public long getRevision() {
    return version();
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public UUID getCounselorId() {
    return counselorId;
  }

  public @Nullable UUID getExerciseId() {
    return exerciseId;
  }

  public boolean isPracticeWide() {
    return practiceWide;
  }

  public String getBody() {
    return body;
  }

  public Instant getBegunAt() {
    return begunAt;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
