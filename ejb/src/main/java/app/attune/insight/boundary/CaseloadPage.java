package app.attune.insight.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One page of a counselor's caseload.
 *
 * @param look the couples that need a look, at most twenty, the most pressing first
 * @param total how many couples the filter matches
 * @param all how many couples there are
 * @param needsALook how many of them need a look
 * @param notStarted how many have not begun
 * @param openThisWeek how many have something due within seven days
 */
public record CaseloadPage(
    List<CaseloadRow> rows,
    List<LookRow> look,
    int total,
    int all,
    int openThisWeek,
    int needsALook,
    int notStarted) {

  /** Which couples to list. */
  public enum Filter {
    ALL,
    OPEN_THIS_WEEK,
    NEEDS_A_LOOK,
    NOT_STARTED,
    /** Both have joined, and nothing is paused: an exercise can be given to them now. */
    CAN_BE_GIVEN
  }

  /**
   * One couple.
   *
   * @param state INVITED, PAUSED, HELD, DRIFTING, PAST, OPEN, UP_TO_DATE, SEPARATED or CLOSED
   * @param open how many exercises are open now
   * @param daysPast how long the oldest undone one is past its date
   * @param nextDue the next date something is wished by
   */
  public record CaseloadRow(
      UUID coupleId,
      String name,
      Completion first,
      Completion second,
      String state,
      int open,
      int daysPast,
      @Nullable LocalDate nextDue) {}
}
