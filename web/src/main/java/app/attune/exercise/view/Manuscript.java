package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.DraftView;
import app.attune.exercise.boundary.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A draft in one window: what it is now, what it was before, and whether all of it is saved. */
public final class Manuscript {
  private final DraftView begun;
  private final History history;
  private long revision;
  private Instant savedAt;
  private boolean changedElsewhere;
  private boolean proofread;
  private List<Problem> problems = List.of();

  Manuscript(DraftView read) {
    begun = read;
    history = new History(read.body());
    revision = read.revision();
    savedAt = read.savedAt();
  }

  /** Takes a step that can be undone; nothing is saved yet. */
  void write(DraftBody next) {
    history.add(next);
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
    proofread = true;
  }

  /** Saves, or says why not; what stands here stays in any case. */
  void keep(Authoring authoring) {
    try {
      DraftSaved saved = authoring.save(getId(), revision, getBody());
      revision = saved.revision();
      savedAt = saved.at();
      changedElsewhere = false;
      problems = proofread ? saved.missing() : List.of();
    } catch (Refused refused) {
      changedElsewhere = refused.reason().equals("changedElsewhere");
      String field = Objects.requireNonNullElse(refused.field(), "form");
      problems = List.of(new Problem(field, refused.reason()));
    }
  }

  /** Why a field is not as it has to be; null when it is, or nobody asked yet. */
  public @Nullable String problem(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::reason)
        .findFirst()
        .orElse(null);
  }

  public List<Problem> getProblems() {
    return problems;
  }

  public UUID getId() {
    return begun.id();
  }

  /** The number of the version it would become. */
  public int getNumber() {
    return begun.number();
  }

  /** Whether every counselor of the practice has the exercise already. */
  public boolean isOfferedToAll() {
    return begun.offeredToAll();
  }

  public DraftBody getBody() {
    return history.now();
  }

  long revision() {
    return revision;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public boolean isChangedElsewhere() {
    return changedElsewhere;
  }

  public boolean isUndoable() {
    return history.canUndo();
  }

  public boolean isRedoable() {
    return history.canRedo();
  }
}
