package app.attune.exercise.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What a counselor looks for in the library.
 *
 * @param search words that must all be in it, each as far as it is typed; empty for no matter what
 * @param area a practice area's name; null for any
 * @param outcome an outcome's name; null for any
 * @param longest the most minutes it may take; null for any
 * @param mode a mode's name; null for any
 * @param favourites whether only the caller's favourites are wanted
 * @param favouritesFirst whether the favourites come first where no words decide the order
 */
public record LibraryQuestion(
    String search,
    @Nullable String area,
    @Nullable String outcome,
    @Nullable Integer longest,
    @Nullable String mode,
    boolean favourites,
    Whose whose,
    boolean favouritesFirst) {

  /** Who wrote the exercises that are wanted. */
  public enum Whose {
    ALL,
    BUILT_IN,
    /** Written here, for every counselor of the practice. */
    PRACTICE,
    /** The caller's, for nobody else. */
    OWN
  }

  /** Everything with these words in it. */
  public static LibraryQuestion words(String search) {
    return new LibraryQuestion(search, null, null, null, null, false, Whose.ALL, false);
  }

  /** Something to give now: of one area or any, the favourites first. */
  public static LibraryQuestion toGive(String search, @Nullable String area) {
    return new LibraryQuestion(search, area, null, null, null, false, Whose.ALL, true);
  }
}
