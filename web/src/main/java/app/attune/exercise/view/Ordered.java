package app.attune.exercise.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Things in an order that somebody changes. Each change is a list of its own, so that the one
 * before can be gone back to; a place that does not exist changes nothing.
 *
 * @param keyOf what a thing is known by, wherever it has been moved
 */
public record Ordered<T>(List<T> all, Function<T, String> keyOf) {

  public List<T> with(T added) {
    List<T> changed = new ArrayList<>(all);
    changed.add(added);
    return changed;
  }

  /**
   * Does what a button beside one of the things stands for.
   *
   * @param what remove, up, down or move; anything else changes nothing
   * @param to the new place from 0, for move
   */
  public List<T> changed(String what, String key, String to) {
    int at = all.stream().map(keyOf).toList().indexOf(key);
    return switch (what) {
      case "remove" -> without(at);
      case "up" -> moved(at, at - 1);
      case "down" -> moved(at, at + 1);
      case "move" -> moved(at, to.matches("\\d{1,3}") ? Integer.parseInt(to) : -1);
      default -> all;
    };
  }

  private List<T> without(int at) {
    List<T> changed = new ArrayList<>(all);
    if (at >= 0) {
      changed.remove(at);
    }
    return changed;
  }

  private List<T> moved(int from, int to) {
    List<T> changed = new ArrayList<>(all);
    if (from >= 0 && to >= 0 && to < all.size()) {
      changed.add(to, changed.remove(from));
    }
    return changed;
  }
}
