package app.attune.insight.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * Answers sent and not yet reviewed; one row per assignment.
 *
 * @param who the first name, or both names when both have sent
 */
public record UnreadRow(
    UUID assignmentId,
    UUID coupleId,
    String who,
    String title,
    String area,
    Instant submittedAt,
    boolean both) {}
