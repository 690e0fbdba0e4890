package app.attune.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One person who can sign in, tied to the Keycloak account by the token's {@code sub}. */
@Entity
@Table(name = "accounts")
public class Account extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  private String subject;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  public Account(UUID practiceId, String subject, String displayName, Instant createdAt) {
    this.practiceId = practiceId;
    this.subject = subject;
    this.displayName = displayName;
    this.createdAt = createdAt;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public String getSubject() {
    return subject;
  }

  public String getDisplayName() {
    return displayName;
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
