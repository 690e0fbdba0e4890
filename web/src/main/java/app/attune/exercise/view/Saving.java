package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.LibraryDraftView;
import java.time.Instant;
import java.util.UUID;

/** What the server has of a draft that one window writes, and why it does not have all of it. */
public final class Saving {
  private final UUID id;
  private final Flaws flaws = new Flaws();
  private long revision;
  private Instant at;
  private boolean done = true;
  private boolean tried;
  private boolean changedElsewhere;

  Saving(LibraryDraftView<?> read) {
    id = read.id();
    revision = read.revision();
    at = read.savedAt();
  }

  /**
   * The form began with another page that the server has forgotten since; it goes on from what it
   * last saw there, so that what another window saved meanwhile is not replaced unseen.
   */
  void resume(long lastSeen) {
    if (!tried) {
      revision = lastSeen;
    }
  }

  /** The next saving goes on from this, which another window saved. */
  void follow(LibraryDraftView<?> saved) {
    revision = saved.revision();
  }

  /** Saves, or says why not. */
  <B> void save(B body, DraftDesk.Keeping<B> keeping) {
    tried = true;
    try {
      DraftSaved saved = keeping.save(id, revision, body);
      revision = saved.revision();
      at = saved.at();
      done = true;
      changedElsewhere = false;
      flaws.saved(saved.missing());
    } catch (Refused refused) {
      done = false;
      changedElsewhere = refused.reason().equals("changedElsewhere");
      flaws.refused(refused);
    }
  }

  /** Publishes what is saved, unless something is missing; says why it is refused. */
  boolean publish(DraftDesk.Publishing publishing) {
    if (!flaws.all().isEmpty()) {
      return false;
    }
    try {
      publishing.publish(id, revision);
      return true;
    } catch (Refused refused) {
      Notices.refused(refused);
      return false;
    }
  }

  /** Whether the server has everything that was sent to it. */
  public boolean isDone() {
    return done;
  }

  /** When something was saved last. */
  public Instant getAt() {
    return at;
  }

  public long getRevision() {
    return revision;
  }

  /** Whether another window has saved since this one last did. */
  public boolean isChangedElsewhere() {
    return changedElsewhere;
  }

  Flaws flaws() {
    return flaws;
  }
}
