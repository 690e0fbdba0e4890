package app.attune.insight.view;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an address asks for, read with good will: nonsense means the beginning. */
final class Asked {
  private static final int FARTHEST_PAGE = 10_000;

  private Asked() {}

  static int number(@Nullable String text, int otherwise) {
    if (text == null || !text.matches("[1-9]\\d{0,4}")) {
      return otherwise;
    }
    return Math.min(Integer.parseInt(text), FARTHEST_PAGE);
  }

  static <E extends Enum<E>> E oneOf(Class<E> type, @Nullable String name, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElse(otherwise);
  }
}
