package app.attune.program.boundary;

import app.attune.exercise.boundary.LibraryDraftView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A program's draft as its writer edits it.
 *
 * @param revision to be given back at the next saving
 * @param number of the version it would become; 1 for a new program
 * @param offeredToAll whether its program is the whole practice's already, which it stays
 * @param newerId the program's newest version, when it is a newer one than the draft began with
 */
public record ProgramDraftView(
    UUID id,
    long revision,
    int number,
    boolean offeredToAll,
    Instant savedAt,
    ProgramBody body,
    @Nullable UUID newerId)
    implements LibraryDraftView<ProgramBody> {}
