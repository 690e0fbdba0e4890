package app.attune.insight.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers sent and not yet reviewed; one row per time of an assignment.
 *
 * @param occurrence which time of the assignment
 * @param day the day it came, which tells its times apart; null when given once
 * @param who the first name, or both names when both have sent
 */
public record UnreadRow(
    UUID assignmentId,
    int occurrence,
    @Nullable LocalDate day,
    UUID coupleId,
    String who,
    String title,
    String area,
    Instant submittedAt,
    boolean both) {}
