package app.attune.exercise.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What somebody typed, as words to look for: letters and digits only, so that nothing in it is ever
 * read as an operator.
 */
final class SearchWords {
  private static final int LONGEST = 200;
  private static final int MOST = 12;

  private SearchWords() {}

  /** The words in lower case with one space between them; empty when there is none. */
  static String in(String typed) {
    String begin = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    return Arrays.stream(begin.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST)
        .collect(Collectors.joining(" "));
  }
}
