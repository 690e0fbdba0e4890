package app.attune.exercise.control.fhir;

import app.attune.exercise.boundary.Remark;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a questionnaire says and an exercise can't, each thing once. */
final class Differences {
  private static final int MOST = 200;
  private final Set<Remark> all = new LinkedHashSet<>();

  /** Of the questionnaire as a whole. */
  void add(String says, String... values) {
    at("", says, values);
  }

  /** Of one item. */
  void at(String linkId, String says, String... values) {
    if (all.size() < MOST) {
      all.add(new Remark(0, linkId, says, List.of(values)));
    }
  }

  List<Remark> all() {
    return List.copyOf(all);
  }
}
