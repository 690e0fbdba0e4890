package app.attune.exercise.view;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What something looked like at each step of its writing, to go back and forth between.
 *
 * @param <T> unchangeable, the whole of it
 */
public final class History<T> {
  static final int MOST = 100;

  private final Deque<T> before = new ArrayDeque<>();
  private final Deque<T> after = new ArrayDeque<>();
  private T now;

  public History(T begun) {
    now = begun;
  }

  public T now() {
    return now;
  }

  /** A further step; the same again is none. */
  public void add(T next) {
    if (!next.equals(now)) {
      before.push(now);
      if (before.size() > MOST) {
        before.removeLast();
      }
      after.clear();
      now = next;
    }
  }

  public void undo() {
    if (isUndoable()) {
      after.push(now);
      now = before.pop();
    }
  }

  public void redo() {
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
