package app.attune.response.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything two partners sent for one occurrence of an assignment, as the counselor reads it.
 *
 * @param versionId what was given
 * @param newerId the exercise's newest version, when that is another one; null otherwise
 * @param occurrence which time it is, 1 for the first
 * @param repeats whether the assignment has several times; then {@code opens} tells them apart
 * @param opens this time's first day
 * @param due the day this time is wished by
 * @param reveal NONE, WAITING (not both done), HELD (for a session), SCHEDULED, OPEN or STOPPED (a
 *     safety hold keeps it)
 * @param opensAt for SCHEDULED and OPEN: when both could read it
 * @param sheets one per partner who was given it, first partner first; of the first step where
 *     there are two
 * @param joint what both wrote on one sheet, empty until both have confirmed it
 * @param second the second step; null when there is none
 */
public record AnswersReading(
    UUID assignmentId,
    UUID coupleId,
    String coupleName,
    UUID versionId,
    @Nullable UUID newerId,
    String title,
    String area,
    int occurrence,
    boolean repeats,
    LocalDate opens,
    LocalDate due,
    String whyNote,
    String reveal,
    @Nullable Instant opensAt,
    List<Sheet> sheets,
    List<Line> joint,
    @Nullable SecondStep second) {

  /** The second step, told as the first. */
  public record SecondStep(List<Sheet> sheets, List<Line> joint) {}

  /**
   * One partner's sheet.
   *
   * @param status SCHEDULED, OPEN, STARTED, SUBMITTED, REVIEWED, MISSED or WITHDRAWN
   * @param together whether the answers are on the sheet both wrote, and not here
   * @param plan how the partner meant to go about it, also before anything is sent
   * @param lines empty until it is sent: a draft belongs to its author
   */
  public record Sheet(
      UUID taskId,
      String firstName,
      String strand,
      String status,
      @Nullable Instant submittedAt,
      boolean together,
      List<Line> lines,
      Plan plan,
      Pulse pulse) {}

  /**
   * One answered prompt.
   *
   * @param text the answer as text; a scale reads "7 of 10"
   * @param sharing KEPT (counselor only), SHARED, TAKEN_BACK or TOGETHER
   */
  public record Line(String prompt, String kind, String text, String sharing) {}
}
