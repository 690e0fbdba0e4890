package app.attune.exercise.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An entry of the library; what clients read is in its versions. */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "exercises")
public class Exercise extends LibraryEntry {
  protected Exercise() {}

  private Exercise(@Nullable UUID practiceId, @Nullable UUID counselorId, String key) {
    super(practiceId, counselorId, key);
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
    offer(version.getId());
  }
}
