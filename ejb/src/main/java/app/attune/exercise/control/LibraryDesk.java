package app.attune.exercise.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.Caller;
import app.attune.access.control.Locks;
import app.attune.exercise.entity.LibraryDraft;
import app.attune.exercise.entity.LibraryEntry;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the calling counselor writes entries of one kind: their drafts, and what may be written on.
 *
 * @param <E> what is written
 * @param <D> a draft of it
 */
public abstract class LibraryDesk<E extends LibraryEntry, D extends LibraryDraft> {
  private static final String MINE =
      " d.counselorId = (select c.id from Counselor c where c.account.subject = :caller)";

  private final Class<E> entry;
  private final Class<D> draft;
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;
  @Inject private Locks locks;

  protected LibraryDesk(Class<E> entry, Class<D> draft) {
    this.entry = entry;
    this.draft = draft;
  }

  /** The caller's drafts, the latest saved first. */
  public List<D> all() {
    return entities
        .createQuery(
            "select d from "
                + draft.getSimpleName()
                + " d where"
                + MINE
                + " order by d.savedAt desc",
            draft)
        .setParameter("caller", caller.subject())
        .getResultList();
  }

  /**
   * A draft of the caller, kept from other windows until the transaction ends.
   *
   * @throws NotFound when it is another's, or there is none
   */
  public D draft(UUID id) {
    return entities
        .createQuery(
            "select d from " + draft.getSimpleName() + " d where d.id = :id and" + MINE, draft)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The same, as a form last saw it.
   *
   * @throws Refused changedElsewhere when another window saved since
   */
  public D unchanged(UUID id, long revision) {
    D found = draft(id);
    if (found.getRevision() != revision) {
      throw Refused.step("changedElsewhere");
    }
    return found;
  }

  /** What the caller already writes as the next version. */
  public Optional<D> nextVersion(E of) {
    return entities
        .createQuery(
            "select d from " + draft.getSimpleName() + " d where d.entryId = :entry and" + MINE,
            draft)
        .setParameter("entry", of.getId())
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst();
  }

  /**
   * What the caller may write on: their own, or the whole practice's.
   *
   * @throws NotFound when it is another's or built in, or there is none
   */
  public E written(UUID id) {
    return entities
        .createQuery(
            "select e from "
                + entry.getSimpleName()
                + " e where e.id = :id and "
                + Shelf.WRITTEN_HERE,
            entry)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * What a draft is about to become the next version of; empty for something new.
   *
   * @param follows the version that it is meant to come after
   * @throws Refused newerVersionExists when there is a newer one
   */
  protected Optional<E> continued(D of, @Nullable UUID follows) {
    UUID id = of.getEntryId();
    if (id == null) {
      return Optional.empty();
    }
    // a colleague may publish its next version too; what is read after this is as it stays
    locks.hold("publish " + id);
    E found = written(id);
    if (!Objects.equals(found.getNewestId(), follows)) {
      throw Refused.step("newerVersionExists");
    }
    return Optional.of(found);
  }
}
