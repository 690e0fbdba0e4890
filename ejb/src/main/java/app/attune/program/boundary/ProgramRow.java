package app.attune.program.boundary;

import java.util.UUID;

/**
 * A program on the shelf: one of its versions, in a list the newest.
 *
 * @param whose BUILT_IN, PRACTICE or OWN
 * @param retired whether it is no longer offered
 * @param steps how many
 * @param minutes about how long all of them take together, once each
 */
public record ProgramRow(
    UUID programId,
    UUID versionId,
    int number,
    String title,
    String purpose,
    String whose,
    boolean retired,
    int steps,
    int minutes) {}
