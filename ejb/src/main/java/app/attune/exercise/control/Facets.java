package app.attune.exercise.control;

import app.attune.exercise.boundary.LibraryQuestion.Whose;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many exercises each choice of a filter would leave: of what was found, those that meet every
 * other wish. All of them are counted in one walk.
 */
final class Facets {
  private static final List<String> WISHES =
      List.of("in_area", "in_outcome", "in_minutes", "in_mode", "in_favourites", "in_whose");

  private static final List<Count> ALL =
      Stream.of(
              Stream.of(
                  new Count("ALL", "", "true"),
                  count("TOTAL", "", "true", ""),
                  count("QUICK", "", "minutes < 10", "in_minutes"),
                  count("FAVOURITE", "", "favourite", "in_favourites")),
              each("AREA", "area = '%s'", "in_area", PracticeArea.values()),
              each("OUTCOME", "jsonb_exists(outcomes, '%s')", "in_outcome", Outcome.values()),
              each("MODE", "mode = '%s'", "in_mode", Mode.values()),
              each("WHOSE", "whose = '%s'", "in_whose", Whose.BUILT_IN, Whose.PRACTICE, Whose.OWN))
          .flatMap(counts -> counts)
          .toList();

  /** One number. */
  private record Count(String facet, String choice, String condition) {}

  private final Map<String, Integer> numbers = new HashMap<>();

  private static Stream<Count> each(
      String facet, String condition, String wish, Enum<?>... choices) {
    return Arrays.stream(choices)
        .map(Enum::name)
        .map(choice -> count(facet, choice, condition.formatted(choice), wish));
  }

  private static Count count(String facet, String choice, String condition, String wish) {
    Stream<String> others = WISHES.stream().filter(other -> !other.equals(wish));
    return new Count(
        facet,
        choice,
        Stream.concat(Stream.of(condition), others).collect(Collectors.joining(" and ")));
  }

  /** The step {@code counts} of a query that has a step {@code found}: facet, choice, n. */
  static String counts() {
    return "counts as (select each.* from (select "
        + listed("count(*) filter (where %3$s) as n%4$d")
        + " from found) counted cross join lateral (values "
        + listed("('%1$s', '%2$s', n%4$d)")
        + ") each (facet, choice, n))";
  }

  private static String listed(String pattern) {
    return IntStream.range(0, ALL.size())
        .mapToObj(
            at ->
                pattern.formatted(
                    ALL.get(at).facet(), ALL.get(at).choice(), ALL.get(at).condition(), at))
        .collect(Collectors.joining(", "));
  }

  /** Takes over a number as the query tells it. */
  void add(String facet, String choice, int number) {
    numbers.put(facet + " " + choice, number);
  }

  /** A number that has no choices. */
  int one(String facet) {
    return numbers.getOrDefault(facet + " ", 0);
  }

  /** The numbers of a facet by its choices' names, in their usual order. */
  Map<String, Integer> each(String facet) {
    Map<String, Integer> ordered = new LinkedHashMap<>();
    ALL.stream()
        .filter(count -> count.facet().equals(facet))
        .forEach(
            count ->
                ordered.put(count.choice(), numbers.getOrDefault(facet + " " + count.choice(), 0)));
    return ordered;
  }
}
