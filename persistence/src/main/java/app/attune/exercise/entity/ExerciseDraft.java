package app.attune.exercise.entity;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An exercise that a counselor is writing. */
@Entity
@AttributeOverride(name = "entryId", column = @Column(name = "exercise_id"))
@Table(name = "exercise_drafts")
public class ExerciseDraft extends LibraryDraft {
  protected ExerciseDraft() {}

  /**
   * A draft that was just begun.
   *
   * @param base the version of an exercise that it goes on from; null for a new exercise
   * @param body as JSON
   */
  public ExerciseDraft(
      UUID practiceId,
      UUID counselorId,
      @Nullable ExerciseVersion base,
      String body,
      Instant begunAt) {
    super(
        practiceId,
        counselorId,
        base == null ? null : base.getExercise().getId(),
        base == null ? null : base.getId(),
        body,
        begunAt);
  }
}
