package app.attune.exercise.control;

import app.attune.access.entity.Identified;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.entity.Counselor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Exercises that come in as files, beside those that a counselor can give already. */
@ApplicationScoped
public class Imports {
  @PersistenceContext private EntityManager entities;
  @Inject private Shelf shelf;
  @Inject private Clock clock;

  /** What exercises say, whatever their keys and versions are. */
  public static final class Contents {
    private final Set<ExerciseText> all = new HashSet<>();

    /** Whether one of them says the same, word by word. */
    public boolean has(ExerciseText text) {
      return all.contains(as(text, "any"));
    }

    /** Adds one. */
    public void put(ExerciseText text) {
      all.add(as(text, "any"));
    }
  }

  /** What the caller's library says. */
  public Contents contents() {
    Contents contents = new Contents();
    shelf.offered().forEach(version -> contents.put(version.text()));
    return contents;
  }

  /** A new exercise with this as its first version. */
  public ExerciseVersion add(Counselor counselor, ExerciseText text, boolean practiceWide) {
    String key = key(text.title());
    Exercise exercise =
        Exercise.written(
            counselor.getPractice().getId(), practiceWide ? null : counselor.getId(), key);
    entities.persist(exercise);
    entities.flush();
    ExerciseVersion version = new ExerciseVersion(exercise, as(text, key), clock.instant());
    entities.persist(version);
    entities.flush();
    exercise.published(version);
    return version;
  }

  /** Colleagues' own exercises can't be seen but have keys too, so chance makes it unique. */
  private static String key(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String start = plain.substring(0, Math.min(plain.length(), 60)).replaceAll("-$", "");
    String chance = Identified.newId().toString().substring(24);
    return start.isEmpty() ? "exercise-" + chance : start + "-" + chance;
  }

  private static ExerciseText as(ExerciseText text, String key) {
    return new ExerciseText(
        key,
        1,
        text.area(),
        text.outcomes(),
        text.title(),
        text.purpose(),
        text.rationale(),
        text.instructions(),
        text.closing(),
        text.talkingPoint() == null || text.talkingPoint().isEmpty() ? null : text.talkingPoint(),
        text.minutes(),
        text.cadence(),
        text.mode(),
        text.prompts(),
        text.secondStep());
  }
}
