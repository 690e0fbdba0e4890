package app.attune.insight.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner's Today.
 *
 * @param next the one thing to do next, null when nothing is open
 * @param alsoOpen further open exercises, by due date
 * @param reveals what has opened and was not read yet
 * @param doneLately exercises the reader sent in the last four weeks
 */
public record PortalToday(
    String firstName,
    String partnerName,
    String counselorName,
    String strand,
    LocalDate today,
    @Nullable TaskCard next,
    List<TaskCard> alsoOpen,
    List<app.attune.response.boundary.RevealRow> reveals,
    int doneLately) {

  /**
   * An open exercise.
   *
   * @param day tells this time from the others of an exercise that repeats; null when given once
   * @param answered how many prompts have a saved answer
   * @param reveals whether shared answers will open to the other partner
   * @param together whether both write one sheet
   */
  public record TaskCard(
      UUID taskId,
      String title,
      String area,
      String purpose,
      int minutes,
      LocalDate due,
      @Nullable LocalDate day,
      boolean started,
      int answered,
      int prompts,
      boolean reveals,
      boolean together) {}
}
