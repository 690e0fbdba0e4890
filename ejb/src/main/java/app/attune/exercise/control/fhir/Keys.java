package app.attune.exercise.control.fhir;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keys in kebab case, each given once. */
final class Keys {
  private static final int LONGEST = 60;
  private final Set<String> taken = new HashSet<>();

  /** What the text is as a key; empty when no letter or digit of it can stand in one. */
  static String of(@Nullable String text) {
    String plain = text == null ? "" : Normalizer.normalize(text, Normalizer.Form.NFD);
    String key =
        plain
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return key.length() <= LONGEST ? key : key.substring(0, LONGEST).replaceAll("-$", "");
  }

  /** A key like the text, that was not given before. */
  String next(@Nullable String text, String otherwise) {
    String wished = of(text);
    String base = wished.isEmpty() ? otherwise : wished;
    if (text != null && text.length() <= 80 && text.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      base = text;
    }
    String key = base;
    for (int i = 2; !taken.add(key); i++) {
      key = base + "-" + i;
    }
    return key;
  }
}
