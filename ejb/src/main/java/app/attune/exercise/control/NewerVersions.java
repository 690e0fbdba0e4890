package app.attune.exercise.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.exercise.entity.ExerciseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Versions that were given once, and what has been published since. */
@ApplicationScoped
public class NewerVersions {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /**
   * Of these versions those that are no longer the newest, with the newest, which the caller finds
   * in the library. Asks once.
   */
  public Map<UUID, UUID> of(Collection<UUID> versionIds) {
    if (versionIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select v.id, e.newestId from ExerciseVersion v join v.exercise e"
                + " where v.id in :ids and e.newestId <> v.id and "
                + Shelf.IN_THE_LIBRARY,
            Object[].class)
        .setParameter("ids", versionIds)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
  }

  /**
   * A version that the caller finds in the library, or has given to one of their couples: that one
   * stays readable, whoever wrote it.
   *
   * @throws NotFound when it is neither, or there is none
   */
  public ExerciseVersion readable(UUID id) {
    return entities
        .createQuery(
            "select v from ExerciseVersion v join fetch v.exercise e where v.id = :id"
                + " and (:given = true or "
                + Shelf.IN_THE_LIBRARY
                + ")",
            ExerciseVersion.class)
        .setParameter("id", id)
        .setParameter("given", isGiven(id))
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** Couples and what they were given are for later components; the database is asked. */
  private boolean isGiven(UUID id) {
    return (Boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from attune.assignments a where a.exercise_version_id ="
                    + " :id and a.couple_id in (select attune.counseled_couples()))",
                Boolean.class)
            .setParameter("id", id)
            .getSingleResult();
  }
}
