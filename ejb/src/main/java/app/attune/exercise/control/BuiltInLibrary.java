package app.attune.exercise.control;

import app.attune.access.control.Locks;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.ExerciseVersion;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @PersistenceContext private EntityManager entities;
  @Inject private Locks locks;
  @Inject private Clock clock;

  @PostConstruct
  void load() {
    locks.hold("built-in library"); // two nodes may start at once
    String index = new String(resource("index.txt"), StandardCharsets.UTF_8);
    for (String key : index.lines().toList()) {
      publish(read(key));
    }
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

  private static ExerciseText read(String key) {
    try {
      return JSON.readValue(resource(key + ".json"), ExerciseText.class);
    } catch (IOException e) {
      throw new UncheckedIOException("library file " + key + " is not an exercise", e);
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ExerciseText.class.getResourceAsStream("/library/" + name)) {
      if (in == null) {
        throw new IllegalStateException("library file " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
