package app.attune.response.entity;

import app.attune.access.entity.Identified;
import app.attune.exercise.entity.Disclosure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * One sealed answer. When it is released to the other partner is decided by the database (function
 * {@code attune.release}); the application can only read it.
 */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "answers")
public class Answer {
  @Id private UUID id;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private UUID coupleId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "response_id")
  private Response response;

  @Column(name = "partner_id")
  private UUID partnerId;

  @Column(name = "assignment_id")
  private UUID assignmentId;

  private int occurrence;

  @Column(name = "prompt_key")
  private String promptKey;

  @Enumerated(EnumType.STRING)
  private Disclosure disclosure;

  @Column(name = "sealed_value")
  private byte[] sealedValue;

  @Version private long revision;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "released_at", insertable = false, updatable = false)
  private @Nullable Instant releasedAt;

  @Column(name = "taken_back_at")
  private @Nullable Instant takenBackAt;

  @SuppressWarnings("NullAway.Init")
  protected Answer() {}

  /** An answer with an identity, so that its text can be sealed to it; not yet stored. */
  public Answer(Response response, String promptKey, Disclosure disclosure, Instant at) {
    this.id = Identified.newId();
    this.practiceId = response.getPracticeId();
    this.coupleId = response.getCoupleId();
    this.response = response;
    this.partnerId = response.getPartner().getId();
    this.assignmentId = response.getTask().getAssignment().getId();
    this.occurrence = response.getTask().getOccurrence();
    this.promptKey = promptKey;
    this.disclosure = disclosure;
    this.sealedValue = new byte[0];
    this.savedAt = at;
  }

  /** Replaces the sealed text and who may read it. */
  public void write(byte[] sealed, Disclosure disclosure, Instant at) {
    this.sealedValue = sealed.clone();
    this.disclosure = disclosure;
    this.savedAt = at;
  }

  /** From now on the other partner does not see it, without a trace. */
  public void takeBack(Instant at) {
    if (disclosure != Disclosure.SHARED_WHEN_BOTH_DONE) {
      throw new IllegalStateException("it was never shared");
    }
    if (takenBackAt == null) {
      takenBackAt = at;
    }
  }

  public boolean isShared() {
    return disclosure == Disclosure.SHARED_WHEN_BOTH_DONE && takenBackAt == null;
  }

  /** Whether the other partner could read it at this instant. */
  public boolean isOpenToOther(Instant now) {
    return isShared() && releasedAt != null && !releasedAt.isAfter(now);
  }

  public UUID getId() {
    return id;
  }

  public UUID getCoupleId() {
    return coupleId;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public UUID getPartnerId() {
    return partnerId;
  }

  public int getOccurrence() {
    return occurrence;
  }

  public String getPromptKey() {
    return promptKey;
  }

  public Disclosure getDisclosure() {
    return disclosure;
  }

  public byte[] getSealedValue() {
    return sealedValue.clone();
  }

  /** Counted from 1, so that 0 can say "not stored yet". */
  public long getRevision() {
    return revision + 1;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public @Nullable Instant getTakenBackAt() {
    return takenBackAt;
  }
}
