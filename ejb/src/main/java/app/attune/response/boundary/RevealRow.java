package app.attune.response.boundary;

import java.util.UUID;

/**
 * A reveal that is open to the reader; it carries no time on purpose.
 *
 * @param unseen whether the reader has not opened it yet
 */
public record RevealRow(UUID taskId, String title, String area, boolean unseen) {}
