package app.attune.exercise.view;

import app.attune.exercise.boundary.LibraryDraftView;
import app.attune.exercise.boundary.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A draft in one window: what it is now, what it was before, and whether all of it is saved.
 *
 * @param <B> what is written
 */
public final class Manuscript<B> {
  private final UUID id;
  private final History<B> history;
  private final Saving saving;

  /** A draft as it was read. */
  public Manuscript(LibraryDraftView<B> read) {
    id = read.id();
    history = new History<>(read.body());
    saving = new Saving(read);
  }

  /**
   * Takes over what is typed, as a step that can be undone; nothing is saved yet.
   *
   * @param form reads the fields into what is shown
   */
  public void take(Map<String, String[]> sent, BiFunction<B, Map<String, String[]>, B> form) {
    String[] seen = sent.get("revision");
    if (seen != null && seen[0].matches("\\d{1,18}")) {
      saving.resume(Long.parseLong(seen[0]));
    }
    write(form.apply(getBody(), sent));
  }

  /** Takes a step that can be undone; nothing is saved yet. */
  public void write(B next) {
    history.add(next);
  }

  /**
   * Goes a step back or forth, or on after another window has saved; nothing is saved yet.
   *
   * @param what undo, redo, theirs (what stands here stays one step back) or mine (the next saving
   *     replaces what the other window saved); anything else changes nothing
   * @param saved reads the draft as it was saved last
   * @return whether it was one of these
   */
  public boolean step(String what, Function<UUID, LibraryDraftView<B>> saved) {
    switch (what) {
      case "undo" -> history.undo();
      case "redo" -> history.redo();
      case "theirs" -> history.add(follow(saved).body());
      case "mine" -> follow(saved);
      default -> {
        return false;
      }
    }
    return true;
  }

  private LibraryDraftView<B> follow(Function<UUID, LibraryDraftView<B>> saved) {
    LibraryDraftView<B> theirs = saved.apply(id);
    saving.follow(theirs);
    return theirs;
  }

  /** From now on every saving says what is missing. */
  public void proofread() {
    saving.flaws().ask();
  }

  /** Saves, or says why not; what stands here stays in any case. */
  public void keep(DraftDesk.Keeping<B> keeping) {
    saving.save(getBody(), keeping);
  }

  /** Why a field is not as it has to be; null when it is, or nobody asked yet. */
  public @Nullable String problem(String field) {
    return saving.flaws().of(field);
  }

  public List<Problem> getProblems() {
    return saving.flaws().all();
  }

  public UUID getId() {
    return id;
  }

  public B getBody() {
    return history.now();
  }

  public History<B> getHistory() {
    return history;
  }

  public Saving getSaving() {
    return saving;
  }
}
