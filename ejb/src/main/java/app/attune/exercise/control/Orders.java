package app.attune.exercise.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of the order of some things, known by their keys. */
final class Orders {
  private Orders() {}

  /** The fewest of those that are in both and have to be moved to come from one to the other. */
  static Set<String> moved(List<String> before, List<String> after) {
    List<String> kept = before.stream().filter(after::contains).toList();
    Patch<String> patch = DiffUtils.diff(kept, after.stream().filter(before::contains).toList());
    Set<String> moved = new HashSet<>();
    patch.getDeltas().forEach(delta -> moved.addAll(delta.getTarget().getLines()));
    return moved;
  }

  /** The newer order, and what is in the older one alone right after what it stood behind. */
  static List<String> together(List<String> before, List<String> after, Set<String> gone) {
    List<String> all = new ArrayList<>(after);
    String last = "";
    for (String key : before) {
      if (gone.contains(key)) {
        all.add(all.indexOf(last) + 1, key);
      }
      if (all.contains(key)) {
        last = key;
      }
    }
    return all;
  }
}
