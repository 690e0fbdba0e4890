package app.attune.exercise.control;

import app.attune.access.control.Locks;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.ExerciseVersion;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/**
 * Brings the built-in exercises into the database when the application starts: versions that are
 * not there yet are added, those that are there stay as they are.
 */
@Singleton
@Startup
@PermitAll
public class BuiltInLibrary {
  @PersistenceContext private EntityManager entities;
  @Inject private Locks locks;
  @Inject private Clock clock;

  @PostConstruct
  void load() {
    locks.hold("built-in library"); // two nodes may start at once
    new BuiltInFiles<>("library", ExerciseText.class).read().forEach(this::publish);
  }

  private void publish(ExerciseText text) {
    Exercise exercise =
        entities
            .createQuery(
                "select e from Exercise e where e.practiceId is null and e.key = :key",
                Exercise.class)
            .setParameter("key", text.key())
            .getResultStream()
            .findFirst()
            .orElseGet(
                () -> {
                  Exercise added = Exercise.builtIn(text.key());
                  entities.persist(added);
                  return added;
                });
    List<Integer> known =
        entities
            .createQuery(
                "select v.number from ExerciseVersion v where v.exercise = :exercise",
                Integer.class)
            .setParameter("exercise", exercise)
            .getResultList();
    if (!known.contains(text.version())) {
      entities.flush();
      ExerciseVersion added = new ExerciseVersion(exercise, text, clock.instant());
      entities.persist(added);
      entities.flush();
      if (known.stream().allMatch(number -> number < text.version())) {
        exercise.published(added);
      }
    }
  }
}
