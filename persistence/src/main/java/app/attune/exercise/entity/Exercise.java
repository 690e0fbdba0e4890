package app.attune.exercise.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the library; what clients read is in its versions. */
@Entity
@Table(name = "exercises")
public class Exercise extends Identified {
  /** Null for what is built in. */
  @Column(name = "practice_id")
  private @Nullable UUID practiceId;

  private String key;
  private boolean retired;

  @SuppressWarnings("NullAway.Init")
  protected Exercise() {}

  private Exercise(String key) {
    this.key = key;
  }

  /** An exercise that comes with the product and belongs to every practice. */
  public static Exercise builtIn(String key) {
    return new Exercise(key);
  }

  public @Nullable UUID getPracticeId() {
    return practiceId;
  }
}
