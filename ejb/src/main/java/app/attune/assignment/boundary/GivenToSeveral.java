package app.attune.assignment.boundary;

import java.util.List;

/**
 * What came of giving an exercise to several couples.
 *
 * @param given the names of the couples that have it now
 * @param skipped the others
 */
public record GivenToSeveral(List<String> given, List<Skipped> skipped) {

  /**
   * A couple that was left out.
   *
   * @param reason coupleIsPaused, coupleIsHeld or coupleHasEnded
   */
  public record Skipped(String name, String reason) {}
}
