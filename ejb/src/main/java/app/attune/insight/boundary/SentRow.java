package app.attune.insight.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An exercise the reader has sent.
 *
 * @param day the day it came, which tells its times apart; null when given once
 * @param read whether the counselor has read it
 */
public record SentRow(
    UUID taskId,
    String title,
    String area,
    @Nullable LocalDate day,
    LocalDate sentOn,
    boolean read) {}
