package app.attune.exercise.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What counselors find in the library under a key of its own; what it says is in its versions. */
@MappedSuperclass
public abstract class LibraryEntry extends Identified {
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
  protected LibraryEntry() {}

  protected LibraryEntry(@Nullable UUID practiceId, @Nullable UUID counselorId, String key) {
    this.practiceId = practiceId;
    this.counselorId = counselorId;
    this.key = key;
  }

  /** A version becomes the one that is given from now on; what was given before stays as it is. */
  protected void offer(UUID versionId) {
    newestId = versionId;
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

  /** Whether it is the whole practice's, written by one of its counselors. */
  public boolean isPracticeWide() {
    return practiceId != null && counselorId == null;
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
