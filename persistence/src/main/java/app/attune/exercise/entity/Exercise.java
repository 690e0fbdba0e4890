package app.attune.exercise.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An entry of the library; what clients read is in its versions. */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "exercises")
public class Exercise extends Identified {
  /** Null for what is built in. */
  @Column(name = "practice_id")
  private @Nullable UUID practiceId;

  /** The counselor who keeps it to themselves; null when it is the whole practice's. */
  @Column(name = "counselor_id")
  private @Nullable UUID counselorId;

  private String key;
  private boolean retired;

  @Column(name = "newest_id")
  private @Nullable UUID newestId;

  @SuppressWarnings("NullAway.Init")
  protected Exercise() {}

  private Exercise(@Nullable UUID practiceId, @Nullable UUID counselorId, String key) {
    this.practiceId = practiceId;
    this.counselorId = counselorId;
    this.key = key;
  }

  /** An exercise that comes with the product and belongs to every practice. */
  public static Exercise builtIn(String key) {
    return new Exercise(null, null, key);
  }

  /**
   * An exercise that a practice wrote.
   *
   * @param counselorId who alone may give it; null for every counselor of the practice
   */
  public static Exercise written(UUID practiceId, @Nullable UUID counselorId, String key) {
    return new Exercise(practiceId, counselorId, key);
  }

  /**
   * A version becomes the one that is given from now on; what was given before stays as it is.
   *
   * @throws IllegalArgumentException when it is another exercise's
   */
  public void published(ExerciseVersion version) {
    if (!version.getExercise().equals(this)) {
      throw new IllegalArgumentException("a version of another exercise");
    }
    newestId = version.getId();
  }

  /** It is no longer offered; couples who have it keep it. */
  public void retire() {
    retired = true;
  }

  /** It is offered again. */
  public void bringBack() {
    retired = false;
  }

  /** Offers it to every counselor of the practice, or to its writer alone. */
  public void offerTo(@Nullable UUID counselorId) {
    this.counselorId = counselorId;
  }

  public boolean isBuiltIn() {
    return practiceId == null;
  }

  public boolean isRetired() {
    return retired;
  }

  public String getKey() {
    return key;
  }

  public @Nullable UUID getPracticeId() {
    return practiceId;
  }

  public @Nullable UUID getCounselorId() {
    return counselorId;
  }

  public @Nullable UUID getNewestId() {
    return newestId;
  }
}
