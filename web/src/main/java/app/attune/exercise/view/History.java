package app.attune.exercise.view;

import app.attune.exercise.boundary.DraftBody;
import java.util.ArrayDeque;
import java.util.Deque;

/** What an exercise looked like at each step of its writing, to go back and forth between. */
public final class History {
  static final int MOST = 100;

  private final Deque<DraftBody> before = new ArrayDeque<>();
  private final Deque<DraftBody> after = new ArrayDeque<>();
  private DraftBody now;

  History(DraftBody begun) {
    now = begun;
  }

  DraftBody now() {
    return now;
  }

  /** A further step; the same again is none. */
  void add(DraftBody next) {
    if (!next.equals(now)) {
      before.push(now);
      if (before.size() > MOST) {
        before.removeLast();
      }
      after.clear();
      now = next;
    }
  }

  void undo() {
    if (isUndoable()) {
      after.push(now);
      now = before.pop();
    }
  }

  void redo() {
    if (isRedoable()) {
      before.push(now);
      now = after.pop();
    }
  }

  public boolean isUndoable() {
    return !before.isEmpty();
  }

  public boolean isRedoable() {
    return !after.isEmpty();
  }
}
