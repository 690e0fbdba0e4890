package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.LibraryDraftView;
import java.util.UUID;
import java.util.function.Function;

/**
 * The boundary at which drafts of one kind are kept and published.
 *
 * @param <B> what is written
 * @param reading a draft as it was saved last
 */
public record DraftDesk<B>(
    Function<UUID, LibraryDraftView<B>> reading,
    Keeping<B> keeping,
    Publishing publishing,
    PublishingOnTop publishingOnTop) {

  /** How a draft is kept. */
  @FunctionalInterface
  public interface Keeping<B> {
    /**
     * Keeps it.
     *
     * @throws Refused changedElsewhere, or for what is too much
     */
    DraftSaved save(UUID id, long revision, B body);
  }

  /** How a draft is published. */
  @FunctionalInterface
  public interface Publishing {
    /**
     * Publishes it; returns the version's id.
     *
     * @throws Refused newerVersionExists, or changedElsewhere
     */
    UUID publish(UUID id, long revision);
  }

  /** How a draft is published although there is a newer version than it began with. */
  @FunctionalInterface
  public interface PublishingOnTop {
    /**
     * Publishes it; returns the version's id.
     *
     * @param seenId the newest version, as far as the writer knows
     * @throws Refused newerVersionExists when there is an even newer one, or changedElsewhere
     */
    UUID publish(UUID id, long revision, UUID seenId);
  }
}
