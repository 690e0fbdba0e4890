package app.attune.program.entity;

import app.attune.exercise.entity.LibraryEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** Exercises in an order with rules of delivery; what they are is in its versions. */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "programs")
public class Program extends LibraryEntry {
  protected Program() {}

  private Program(@Nullable UUID practiceId, @Nullable UUID counselorId, String key) {
    super(practiceId, counselorId, key);
  }

  /** A program that comes with the product and belongs to every practice. */
  public static Program builtIn(String key) {
    return new Program(null, null, key);
  }

  /**
   * A program that a practice wrote.
   *
   * @param counselorId who alone may start it; null for every counselor of the practice
   */
  public static Program written(UUID practiceId, @Nullable UUID counselorId, String key) {
    return new Program(practiceId, counselorId, key);
  }

  /**
   * A version becomes the one that is started from now on; couples under way keep theirs.
   *
   * @throws IllegalArgumentException when it is another program's
   */
  public void published(ProgramVersion version) {
    if (!version.getProgram().equals(this)) {
      throw new IllegalArgumentException("a version of another program");
    }
    offer(version.getId());
  }
}
