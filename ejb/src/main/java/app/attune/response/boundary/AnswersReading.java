package app.attune.response.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything two partners sent for one occurrence of an assignment, as the counselor reads it.
 *
 * @param reveal NONE, WAITING (not both done), HELD (for a session), SCHEDULED, OPEN or STOPPED (a
 *     safety hold keeps it)
 * @param opensAt for SCHEDULED and OPEN: when both could read it
 * @param sheets one per partner who was given it, first partner first
 */
public record AnswersReading(
    UUID assignmentId,
    UUID coupleId,
    String coupleName,
    String title,
    String area,
    LocalDate opens,
    LocalDate due,
    String whyNote,
    String reveal,
    @Nullable Instant opensAt,
    List<Sheet> sheets) {

  /**
   * One partner's sheet.
   *
   * @param status SCHEDULED, OPEN, STARTED, SUBMITTED, REVIEWED, MISSED or WITHDRAWN
   * @param lines empty until it is sent: a draft belongs to its author
   */
  public record Sheet(
      UUID taskId,
      String firstName,
      String strand,
      String status,
      @Nullable Instant submittedAt,
      List<Line> lines,
      Pulse pulse) {}

  /**
   * One answered prompt.
   *
   * @param text the answer as text; a scale reads "7 of 10"
   * @param sharing KEPT (counselor only), SHARED or TAKEN_BACK
   */
  public record Line(String prompt, String kind, String text, String sharing) {}
}
