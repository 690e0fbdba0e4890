package app.attune.exercise.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.exercise.boundary.ExerciseRow;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.LibraryEntry;
import app.attune.practice.entity.Counselor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Single exercises of the caller's library, and which of them are favourites. */
@ApplicationScoped
public class Shelf {
  /**
   * What was written in the caller's practice and the caller finds, of an entry {@code e}: their
   * own, or the whole practice's. It takes the parameter {@code caller}.
   */
  public static final String WRITTEN_HERE =
      "exists (select c from Counselor c"
          + " where c.account.subject = :caller and c.practice.id = e.practiceId"
          + " and (e.counselorId is null or e.counselorId = c.id))";

  /** What the caller finds: that, and what is built in. It takes the same parameter. */
  public static final String IN_THE_LIBRARY = "(e.practiceId is null or " + WRITTEN_HERE + ")";

  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * An exercise that the caller's library has, retired or not.
   *
   * @throws NotFound when it is another's, or there is none
   */
  public Exercise exercise(UUID id) {
    return entities
        .createQuery(
            "select e from Exercise e where e.id = :id and " + IN_THE_LIBRARY, Exercise.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * A version, not necessarily the newest, of such an exercise.
   *
   * @throws NotFound when it is another's, or there is none
   */
  public ExerciseVersion version(UUID id) {
    return entities
        .createQuery(
            "select v from ExerciseVersion v join fetch v.exercise e where v.id = :id and "
                + IN_THE_LIBRARY,
            ExerciseVersion.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The newest versions of those of these exercises that the caller's library has. */
  public List<ExerciseVersion> newest(Collection<UUID> exerciseIds) {
    return entities
        .createQuery(
            "select v from ExerciseVersion v join fetch v.exercise e where v.id = e.newestId"
                + " and e.id in :ids and "
                + IN_THE_LIBRARY,
            ExerciseVersion.class)
        .setParameter("ids", exerciseIds)
        .setParameter("caller", caller.subject())
        .getResultList();
  }

  /** The newest version of each exercise that is still offered, by title. */
  public List<ExerciseVersion> offered() {
    return entities
        .createQuery(
            "select v from ExerciseVersion v join fetch v.exercise e"
                + " where e.retired = false and e.newestId = v.id and "
                + IN_THE_LIBRARY
                + " order by v.title, v.id",
            ExerciseVersion.class)
        .setParameter("caller", caller.subject())
        .getResultList();
  }

  /** The newest versions of what was written in the practice, by title, retired ones last. */
  public List<ExerciseVersion> written() {
    return entities
        .createQuery(
            "select v from ExerciseVersion v join fetch v.exercise e where e.newestId = v.id and "
                + WRITTEN_HERE
                + " order by e.retired, v.title, v.id",
            ExerciseVersion.class)
        .setParameter("caller", caller.subject())
        .getResultList();
  }

  /** A version as a row of any list. */
  public static ExerciseRow listed(ExerciseVersion version) {
    return new ExerciseRow(
        version.getId(),
        version.getTitle(),
        version.getArea().name(),
        version.getOutcomes().stream().map(Enum::name).toList(),
        version.getPurpose(),
        version.getMinutes(),
        version.getCadence().name(),
        version.getMode().name());
  }

  /** BUILT_IN, PRACTICE or OWN. */
  public static String whose(LibraryEntry entry) {
    return entry.isBuiltIn() ? "BUILT_IN" : entry.isPracticeWide() ? "PRACTICE" : "OWN";
  }

  /** A version as a row of the counselor's library. */
  public LibraryRow row(ExerciseVersion version, Counselor counselor) {
    Exercise exercise = version.getExercise();
    return new LibraryRow(
        exercise.getId(),
        version.getId(),
        version.getNumber(),
        version.getTitle(),
        version.getArea().name(),
        version.getOutcomes().stream().map(Enum::name).toList(),
        version.getPurpose(),
        version.getMinutes(),
        version.getCadence().name(),
        version.getMode().name(),
        version.getSecondStep() != null,
        whose(exercise),
        isFavourite(exercise, counselor));
  }

  /** Adds it to the favourites. */
  public void favour(Exercise exercise, Counselor counselor) {
    favourite(
            "insert into attune.favourites (counselor_id, exercise_id, since)"
                + " values (:counselor, :exercise, :now) on conflict do nothing",
            exercise,
            counselor)
        .setParameter("now", clock.instant())
        .executeUpdate();
  }

  /** Takes it out of the favourites. */
  public void unfavour(Exercise exercise, Counselor counselor) {
    favourite(
            "delete from attune.favourites"
                + " where counselor_id = :counselor and exercise_id = :exercise",
            exercise,
            counselor)
        .executeUpdate();
  }

  private boolean isFavourite(Exercise exercise, Counselor counselor) {
    return !favourite(
            "select since from attune.favourites"
                + " where counselor_id = :counselor and exercise_id = :exercise",
            exercise,
            counselor)
        .getResultList()
        .isEmpty();
  }

  private Query favourite(String sql, Exercise exercise, Counselor counselor) {
    return entities
        .createNativeQuery(sql)
        .setParameter("counselor", counselor.getId())
        .setParameter("exercise", exercise.getId());
  }
}
