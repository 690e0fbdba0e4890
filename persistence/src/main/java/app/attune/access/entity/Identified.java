package app.attune.access.entity;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something with an identity of its own: a UUID of version 7, given when it is made, so that two
 * objects can be compared before they were ever stored and rows lie in the order of their making.
 */
@MappedSuperclass
public abstract class Identified {
  private static final TimeBasedEpochGenerator IDS = Generators.timeBasedEpochGenerator();

  @Id private UUID id;
  @Version private long version;

  protected Identified() {
    this.id = IDS.generate();
  }

  /** A new identity, ordered by time. */
  public static UUID newId() {
    return IDS.generate();
  }

  public UUID getId() {
    return id;
  }

  /** Another number after each change that was written. */
  protected long version() {
    return version;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Identified that
            && getClass().isAssignableFrom(that.getClass())
            && getId().equals(that.getId()));
  }

  @Override
  public int hashCode() {
    return getId().hashCode();
  }
}
