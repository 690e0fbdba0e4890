package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.DraftView;
import app.attune.exercise.boundary.DraftView.Overtaken;
import app.attune.exercise.boundary.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft in one window: what it is now, what it was before, and whether all of it is saved. */
public final class Manuscript {
  private final DraftView begun;
  private @Nullable Overtaken overtaken;
  private final History<DraftBody> history;
  private long revision;
  private Instant savedAt;
  private boolean saved = true;
  private boolean kept;
  private boolean changedElsewhere;
  private final Flaws flaws = new Flaws();

  Manuscript(DraftView read) {
    begun = read;
    history = new History<>(read.body());
    revision = read.revision();
    savedAt = read.savedAt();
    overtaken = read.overtaken();
  }

  /** A newer version was published than the one it began with. */
  void isOvertaken(DraftView read) {
    overtaken = read.overtaken();
  }

  /** Takes over what is typed, as a step that can be undone; nothing is saved yet. */
  void take(Map<String, String[]> sent) {
    String[] seen = sent.get("revision");
    if (seen != null && seen[0].matches("\\d{1,18}")) {
      saw(Long.parseLong(seen[0]));
    }
    write(WrittenForm.read(getBody(), sent));
  }

  /** Takes a step that can be undone; nothing is saved yet. */
  void write(DraftBody next) {
    history.add(next);
  }

  /**
   * The form began with another page that the server has forgotten since; it goes on from what it
   * last saw there, so that what another window saved meanwhile is not replaced unseen.
   */
  private void saw(long lastSeen) {
    if (!kept) {
      revision = lastSeen;
    }
  }

  void undo() {
    history.undo();
  }

  void redo() {
    history.redo();
  }

  /** Goes on from what another window saved; what stands here stays one step back. */
  void takeTheirs(DraftView read) {
    history.add(read.body());
    revision = read.revision();
  }

  /** Goes on from what stands here; the next saving replaces what another window saved. */
  void takeMine(DraftView read) {
    revision = read.revision();
  }

  /** From now on every saving says what is missing. */
  void proofread() {
    flaws.ask();
  }

  /** Saves, or says why not; what stands here stays in any case. */
  void keep(Authoring authoring) {
    kept = true;
    try {
      DraftSaved done = authoring.save(getId(), revision, getBody());
      revision = done.revision();
      savedAt = done.at();
      saved = true;
      changedElsewhere = false;
      flaws.saved(done.missing());
    } catch (Refused refused) {
      saved = false;
      changedElsewhere = refused.reason().equals("changedElsewhere");
      flaws.refused(refused);
    }
  }

  /** Why a field is not as it has to be; null when it is, or nobody asked yet. */
  public @Nullable String problem(String field) {
    return flaws.of(field);
  }

  public List<Problem> getProblems() {
    return flaws.all();
  }

  public UUID getId() {
    return begun.id();
  }

  /** The draft as it was when the page was opened. */
  public DraftView getBegun() {
    return begun;
  }

  /** The version it began with and the newest; null while they are the same. */
  public @Nullable Overtaken getOvertaken() {
    return overtaken;
  }

  public DraftBody getBody() {
    return history.now();
  }

  public long getRevision() {
    return revision;
  }

  /** Whether the server has everything that was sent to it. */
  public boolean isSaved() {
    return saved;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public boolean isChangedElsewhere() {
    return changedElsewhere;
  }

  public History<DraftBody> getHistory() {
    return history;
  }
}
