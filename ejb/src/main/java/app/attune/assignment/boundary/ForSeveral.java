package app.attune.assignment.boundary;

import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An exercise as it is given to several couples at once; the fields as in {@link NewAssignment}.
 *
 * @param token made once per form: the same token twice gives nothing twice
 * @param coupleIds 1 to 100 couples
 * @param recipients EACH or TOGETHER
 */
public record ForSeveral(
    UUID token,
    List<UUID> coupleIds,
    UUID exerciseVersionId,
    Recipients recipients,
    LocalDate opens,
    LocalDate due,
    String whyNote,
    RevealChoice reveal,
    String rule,
    Reminding reminding) {
  /** The most couples at once. */
  public static final int MOST = 100;

  /** What one of the couples gets. */
  NewAssignment to(UUID coupleId) {
    byte[] both = (token + " " + coupleId).getBytes(StandardCharsets.US_ASCII);
    return new NewAssignment(
        UUID.nameUUIDFromBytes(both),
        coupleId,
        exerciseVersionId,
        recipients,
        opens,
        due,
        whyNote,
        reveal,
        rule,
        reminding);
  }
}
