package app.attune.response.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * The moment both partners may read what both shared. Written only by the database's function
 * {@code attune.release}; a partner sees the row only from that moment on.
 */
@Entity
@Immutable
@Table(name = "reveals")
public class Reveal {
  /** An occurrence of an assignment. */
  @Embeddable
  public record Place(@Column(name = "assignment_id") UUID assignmentId, int occurrence)
      implements Serializable {}

  @EmbeddedId private Place place;

  @Column(name = "opens_at")
  private Instant opensAt;

  @SuppressWarnings("NullAway.Init")
  protected Reveal() {}

  public Place getPlace() {
    return place;
  }

  public Instant getOpensAt() {
    return opensAt;
  }

  public boolean isOpen(Instant now) {
    return !opensAt.isAfter(now);
  }
}
