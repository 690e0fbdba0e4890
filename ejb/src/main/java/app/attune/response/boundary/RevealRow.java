package app.attune.response.boundary;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reveal that is open to the reader; it carries no time on purpose.
 *
 * @param day the day the exercise came, which tells its times apart; null when given once
 * @param unseen whether the reader has not opened it yet
 */
public record RevealRow(
    UUID taskId, String title, String area, @Nullable LocalDate day, boolean unseen) {}
