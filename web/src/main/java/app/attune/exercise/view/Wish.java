package app.attune.exercise.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryQuestion.Whose;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an address of the library asks for, by name; nonsense means any. */
final class Wish {
  /** Minutes that a short exercise stays under. */
  static final int SHORT = 10;

  private final Map<String, String> asked = new LinkedHashMap<>();

  Map<String, String> asked() {
    return asked;
  }

  /** What was asked for under a name; empty for nothing. */
  String of(String name) {
    String value = asked.get(name);
    return value == null ? "" : value.strip();
  }

  LibraryQuestion question() {
    return new LibraryQuestion(
        of("find"),
        named("area"),
        named("outcome"),
        of("under").isEmpty() ? null : SHORT - 1,
        named("mode"),
        !of("favourites").isEmpty(),
        Arrays.stream(Whose.values())
            .filter(each -> each.name().equals(of("whose")))
            .findFirst()
            .orElse(Whose.ALL),
        false);
  }

  private @Nullable String named(String name) {
    return of(name).isEmpty() ? null : of(name);
  }

  /** Counted from 1. */
  int page() {
    return of("page").matches("[1-9]\\d{0,3}") ? Integer.parseInt(of("page")) : 1;
  }

  /** The address that asks for the same, but for one thing; of any choice it is the first page. */
  String address(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(asked);
    changed.put("page", "");
    changed.put(name, value);
    return changed.entrySet().stream()
        .filter(each -> each.getValue() != null && !each.getValue().isBlank())
        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue().strip(), UTF_8))
        .collect(Collectors.joining("&", "/practice/library.xhtml?", ""));
  }
}
