package app.attune.exercise.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Things in an order that somebody changes. Each change is a list of its own, so that the one
 * before can be gone back to; a place that does not exist changes nothing.
 */
public record Ordered<T>(List<T> all) {

  public List<T> with(T added) {
    List<T> changed = new ArrayList<>(all);
    changed.add(added);
    return changed;
  }

  public List<T> without(int at) {
    List<T> changed = new ArrayList<>(all);
    if (at >= 0) {
      changed.remove(at);
    }
    return changed;
  }

  public List<T> moved(int from, int to) {
    List<T> changed = new ArrayList<>(all);
    if (from >= 0 && to >= 0 && to < all.size()) {
      changed.add(to, changed.remove(from));
    }
    return changed;
  }
}
