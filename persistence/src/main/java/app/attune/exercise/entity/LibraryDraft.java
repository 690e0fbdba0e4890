package app.attune.exercise.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/**
 * What a counselor is writing for the library; it may be unfinished and wrong until it is
 * published.
 */
@MappedSuperclass
public abstract class LibraryDraft extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "counselor_id")
  private UUID counselorId;

  private @Nullable UUID entryId;

  @Column(name = "base_id")
  private @Nullable UUID baseId;

  @Column(name = "practice_wide")
  private boolean practiceWide;

  /** Kept as it was written: no rule of what it will be holds for it yet. */
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private String body;

  @Column(name = "begun_at")
  private Instant begunAt;

  @Column(name = "saved_at")
  private Instant savedAt;

  @SuppressWarnings("NullAway.Init")
  protected LibraryDraft() {}

  /**
   * A draft that was just begun.
   *
   * @param entryId what it is a new version of; null for something new
   * @param baseId the version that it goes on from; null for something new
   * @param body as JSON
   */
  protected LibraryDraft(
      UUID practiceId,
      UUID counselorId,
      @Nullable UUID entryId,
      @Nullable UUID baseId,
      String body,
      Instant begunAt) {
    this.practiceId = practiceId;
    this.counselorId = counselorId;
    this.entryId = entryId;
    this.baseId = baseId;
    this.body = body;
    this.begunAt = begunAt;
    this.savedAt = begunAt;
  }

  /**
   * Keeps what was written.
   *
   * @param practiceWide whether every counselor of the practice will find it
   * @param body as JSON
   */
  public void write(boolean practiceWide, String body, Instant at) {
    this.practiceWide = practiceWide;
    this.body = body;
    this.savedAt = at;
  }

  /** What it is a new version of; null for something new. */
  public @Nullable UUID getEntryId() {
    return entryId;
  }

  /** The version that it goes on from; null for something new. */
  public @Nullable UUID getBaseId() {
    return baseId;
  }

  /** Another number after each saving: a form that saw another one saw another draft. */
  public long getRevision() {
    return version();
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public UUID getCounselorId() {
    return counselorId;
  }

  public boolean isPracticeWide() {
    return practiceWide;
  }

  public String getBody() {
    return body;
  }

  public Instant getSavedAt() {
    return savedAt;
  }
}
