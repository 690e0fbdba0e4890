package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.LibraryDraftView;
import app.attune.exercise.boundary.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A draft in one window: what it is now, what it was before, and whether all of it is saved.
 *
 * @param <B> what is written
 */
public final class Manuscript<B> {
  private final UUID id;
  private final History<B> history;
  private long revision;
  private Instant savedAt;
  private boolean saved = true;
  private boolean kept;
  private boolean changedElsewhere;
  private final Flaws flaws = new Flaws();

  /** How a draft is kept. */
  @FunctionalInterface
  public interface Keeping<B> {
    /**
     * Keeps it.
     *
     * @throws Refused changedElsewhere, or for what is too much
     */
    DraftSaved save(UUID id, long revision, B body);
  }

  /** A draft as it was read. */
  public Manuscript(LibraryDraftView<B> read) {
    id = read.id();
    history = new History<>(read.body());
    revision = read.revision();
    savedAt = read.savedAt();
  }

  /**
   * Takes over what is typed, as a step that can be undone; nothing is saved yet.
   *
   * @param form reads the fields into what is shown
   */
  public void take(Map<String, String[]> sent, BiFunction<B, Map<String, String[]>, B> form) {
    String[] seen = sent.get("revision");
    if (seen != null && seen[0].matches("\\d{1,18}")) {
      saw(Long.parseLong(seen[0]));
    }
    write(form.apply(getBody(), sent));
  }

  /** Takes a step that can be undone; nothing is saved yet. */
  public void write(B next) {
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

  public void undo() {
    history.undo();
  }

  public void redo() {
    history.redo();
  }

  /** Goes on from what another window saved; what stands here stays one step back. */
  public void takeTheirs(LibraryDraftView<B> theirs) {
    history.add(theirs.body());
    revision = theirs.revision();
  }

  /** Goes on from what stands here; the next saving replaces what another window saved. */
  public void takeMine(LibraryDraftView<B> theirs) {
    revision = theirs.revision();
  }

  /** From now on every saving says what is missing. */
  public void proofread() {
    flaws.ask();
  }

  /** Saves, or says why not; what stands here stays in any case. */
  public void keep(Keeping<B> keeping) {
    kept = true;
    try {
      DraftSaved done = keeping.save(id, revision, getBody());
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
    return id;
  }

  public B getBody() {
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

  public History<B> getHistory() {
    return history;
  }
}
