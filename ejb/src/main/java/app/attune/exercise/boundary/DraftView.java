package app.attune.exercise.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its writer edits it.
 *
 * @param revision to be given back at the next saving
 * @param number of the version it would become; 1 for a new exercise
 * @param offeredToAll whether its exercise is the whole practice's already, which it stays
 * @param overtaken null unless a newer version was published than it began with
 */
public record DraftView(
    UUID id,
    long revision,
    int number,
    boolean offeredToAll,
    Instant savedAt,
    DraftBody body,
    @Nullable Overtaken overtaken)
    implements LibraryDraftView<DraftBody> {

  @Override
  public @Nullable UUID newerId() {
    return overtaken == null ? null : overtaken.newestId();
  }

  /** Versions of the exercise: the one the draft began with, and the newest. */
  public record Overtaken(UUID baseId, UUID newestId) {}
}
