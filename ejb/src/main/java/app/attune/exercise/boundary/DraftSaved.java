package app.attune.exercise.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A draft was kept.
 *
 * @param revision to be given back at the next saving
 * @param missing what still stands against publishing it, in the order of the form
 */
public record DraftSaved(long revision, Instant at, List<Problem> missing) {}
