package app.attune.assignment.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule as RFC 5545 writes it, taken apart.
 *
 * @param all each part's value, by its name
 */
record RuleParts(Map<String, String> all) {
  private static final Set<String> NOT_DAYS = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST");

  RuleParts {
    all = Map.copyOf(all);
  }

  static RuleParts of(String rule) {
    Map<String, String> all = new HashMap<>();
    for (String part : rule.split(";", -1)) {
      int at = part.indexOf('=');
      if (at > 0) {
        all.put(part.substring(0, at), part.substring(at + 1));
      }
    }
    return new RuleParts(all);
  }

  /** A part's value; empty for none. */
  String get(String name) {
    return all.getOrDefault(name, "");
  }

  /** Every how many days, weeks or months it comes. */
  int every() {
    return Integer.parseInt(all.getOrDefault("INTERVAL", "1"));
  }

  /** The names of the parts that say on which days it comes. */
  Set<String> by() {
    return all.keySet().stream()
        .filter(name -> !NOT_DAYS.contains(name))
        .collect(Collectors.toSet());
  }
}
