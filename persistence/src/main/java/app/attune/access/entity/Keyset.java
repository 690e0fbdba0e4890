package app.attune.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The keys that seal one owner's text, themselves wrapped by the master key. */
@Entity
@Table(name = "keysets")
public class Keyset {
  /** Whose text a keyset seals. */
  public enum OwnerKind {
    /** A partner's answers. */
    PARTNER,
    /** What the counselor keeps about a couple: reasons, reports. */
    COUPLE,
    /** The chain of a practice's access log. */
    ACCESS_LOG
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "owner_kind")
  private OwnerKind ownerKind;

  @Column(name = "owner_id")
  private UUID ownerId;

  private byte[] wrapped;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Keyset() {}

  public Keyset(OwnerKind ownerKind, UUID ownerId, byte[] wrapped, Instant createdAt) {
    this.id = Identified.newId();
    this.ownerKind = ownerKind;
    this.ownerId = ownerId;
    this.wrapped = wrapped.clone();
    this.createdAt = createdAt;
  }

  public UUID getId() {
    return id;
  }

  public OwnerKind getOwnerKind() {
    return ownerKind;
  }

  public UUID getOwnerId() {
    return ownerId;
  }

  /** The keyset, encrypted by the master key. */
  public byte[] getWrapped() {
    return wrapped.clone();
  }

  public Instant getCreatedAt() {
    return createdAt;
  }
}
