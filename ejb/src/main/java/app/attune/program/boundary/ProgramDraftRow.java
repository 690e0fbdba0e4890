package app.attune.program.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A program's draft in a list.
 *
 * @param title may be empty
 * @param newVersion whether it is a new version of a program that was published before
 */
public record ProgramDraftRow(
    UUID id, String title, int steps, boolean newVersion, Instant savedAt) {}
