package app.attune.insight.boundary;

import java.util.List;

/**
 * How much of what was given one partner has done.
 *
 * @param weeks the last twelve weeks, oldest first, each starting on a Monday in the practice's
 *     zone
 * @param lastFourWeeks percent done of what was due in the last four weeks, -1 when nothing was
 */
public record Completion(String firstName, String strand, List<Week> weeks, int lastFourWeeks) {

  /** One week: how many exercises were due in it, and how many of those are done. */
  public record Week(java.time.LocalDate monday, int due, int done) {
    /** Percent done; -1 when nothing was due. */
    public int percent() {
      return due == 0 ? -1 : Math.round(100f * done / due);
    }
  }
}
