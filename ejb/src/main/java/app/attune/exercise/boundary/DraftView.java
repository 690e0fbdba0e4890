package app.attune.exercise.boundary;

import java.time.Instant;
import java.util.UUID;

/**
 * A draft as its writer edits it.
 *
 * @param revision to be given back at the next saving
 * @param number of the version it would become; 1 for a new exercise
 * @param offeredToAll whether its exercise is the whole practice's already, which it stays
 */
public record DraftView(
    UUID id, long revision, int number, boolean offeredToAll, Instant savedAt, DraftBody body) {}
