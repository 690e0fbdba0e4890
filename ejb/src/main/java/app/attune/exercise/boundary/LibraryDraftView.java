package app.attune.exercise.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the library's, of an exercise or of what is made of exercises, as its writer edits it.
 *
 * @param <B> what is written
 */
public interface LibraryDraftView<B> {
  UUID id();

  /** To be given back at the next saving. */
  long revision();

  /** Of the version it would become; 1 for a new entry of the library. */
  int number();

  /** Whether its entry is the whole practice's already, which it stays. */
  boolean offeredToAll();

  Instant savedAt();

  B body();

  /** The entry's newest version, when it is a newer one than the draft began with. */
  @Nullable UUID newerId();
}
