package app.attune.report.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * What a progress report says; the page shows it before it is issued and the PDF is made from it.
 *
 * @param number empty until it is issued
 * @param helpfulness mean of the pulses in the period, 0 when there is none
 * @param areas assigned and done per practice area, only areas with something assigned
 * @param weeks completion per week in the period, at most the last 26
 * @param entries exercises and what was shared, newest first
 * @param contains kinds of things that are in, as keys of the report's texts
 * @param leavesOut kinds of things left out, whether or not any exist, as keys
 */
public record ReportContent(
    String practiceName,
    String number,
    LocalDate issuedOn,
    String counselorName,
    String counselorCredentials,
    String firstName,
    String secondName,
    LocalDate from,
    LocalDate to,
    int assigned,
    int areasTouched,
    PartnerFigures first,
    PartnerFigures second,
    double helpfulness,
    List<AreaFigures> areas,
    List<WeekFigures> weeks,
    List<Entry> entries,
    String summary,
    String plan,
    List<String> contains,
    List<String> leavesOut) {

  /** Both first names, as "Maya &amp; Jonas" on the page. */
  public String coupleName() {
    return firstName + " & " + secondName;
  }

  /** What one partner was given and did. */
  public record PartnerFigures(
      String firstName, int assigned, int done, int doneAfterDate, int notDoneYet, int setAside) {
    /** Percent done of what was assigned; 0 when nothing was. */
    public int percent() {
      return assigned == 0 ? 0 : Math.round(100f * done / assigned);
    }
  }

  /** One practice area. */
  public record AreaFigures(String area, int assigned, int firstDone, int secondDone) {}

  /** One week that starts on {@code monday}: percent done per partner, -1 when nothing was due. */
  public record WeekFigures(LocalDate monday, int firstPercent, int secondPercent) {}

  /**
   * One exercise; of one that repeats, one time.
   *
   * @param first what the first partner shared (after both had answered), or a state
   * @param second likewise
   */
  public record Entry(
      LocalDate date, String title, String area, PartnerEntry first, PartnerEntry second) {}

  /**
   * One partner's side of an exercise.
   *
   * @param state DONE, NOT_DONE_YET, MISSED (its next time has come), SET_ASIDE or NOT_GIVEN
   * @param quotes shared and open answers as text, possibly none
   */
  public record PartnerEntry(String state, List<String> quotes) {}
}
