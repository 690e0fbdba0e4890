package app.attune.insight.boundary;

import app.attune.couple.boundary.CoupleView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The overview of one couple.
 *
 * @param helpfulness the mean of both partners' pulses over twelve weeks, 1 to 10, 0 when none
 * @param timeline newest first
 */
public record CouplePage(
    CoupleView couple,
    Completion first,
    Completion second,
    int open,
    @Nullable LocalDate nextDue,
    double helpfulness,
    double firstHelpfulness,
    double secondHelpfulness,
    List<TimelineEntry> timeline) {

  /**
   * One time of an assignment in the timeline.
   *
   * @param occurrence which time it is, 1 for the first
   * @param repeats whether the assignment has several times; then {@code opens} tells them apart
   * @param versionId what was given
   * @param newerId the exercise's newest version, when that is another one; null otherwise
   * @param together whether both write one sheet, in its first step
   * @param reveal as in the reading of the answers
   * @param unread whether something sent is not yet reviewed
   */
  public record TimelineEntry(
      UUID assignmentId,
      int occurrence,
      boolean repeats,
      UUID versionId,
      @Nullable UUID newerId,
      String title,
      String area,
      boolean together,
      LocalDate opens,
      LocalDate due,
      boolean active,
      String reveal,
      boolean unread,
      List<PartnerState> partners) {}

  /** How far one partner is: status as of the task; daysPast above 0 when its date is past. */
  public record PartnerState(String firstName, String strand, String status, int daysPast) {}
}
