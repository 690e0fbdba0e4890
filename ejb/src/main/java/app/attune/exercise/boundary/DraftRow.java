package app.attune.exercise.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft in a list.
 *
 * @param title may be empty
 * @param newVersion whether it is a new version of an exercise that was published before
 */
public record DraftRow(
    UUID id, String title, String area, int prompts, boolean newVersion, Instant savedAt) {}
