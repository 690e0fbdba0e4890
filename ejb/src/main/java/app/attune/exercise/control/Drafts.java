package app.attune.exercise.control;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.boundary.Unfinished;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseDraft;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Counselor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calling counselor's drafts, and the exercises they may come from and go to. */
@ApplicationScoped
public class Drafts extends LibraryDesk<Exercise, ExerciseDraft> {
  @PersistenceContext private EntityManager entities;
  @Inject private Membership membership;
  @Inject private Clock clock;

  Drafts() {
    super(Exercise.class, ExerciseDraft.class);
  }

  /** Begins a draft, of a new exercise or, with a version, of the one after it. */
  public ExerciseDraft begin(DraftBody body, @Nullable ExerciseVersion base) {
    Counselor self = membership.counselor();
    ExerciseDraft draft =
        new ExerciseDraft(
            self.getPractice().getId(), self.getId(), base, DraftJson.write(body), clock.instant());
    entities.persist(draft);
    return draft;
  }

  /** The newest version of an exercise that was published. */
  public ExerciseVersion newest(Exercise exercise) {
    return entities
        .createQuery(
            "select v from ExerciseVersion v where v.id ="
                + " (select e.newestId from Exercise e where e = :exercise)",
            ExerciseVersion.class)
        .setParameter("exercise", exercise)
        .getSingleResult();
  }

  /** What a draft says. */
  public DraftBody body(ExerciseDraft draft) {
    return DraftJson.read(draft.getBody(), DraftBody.class);
  }

  /** A version's text, to go on from. */
  public DraftBody body(ExerciseVersion version) {
    return Typesetting.body(version.text(), version.getExercise().isPracticeWide());
  }

  /** What stands against publishing it. */
  public List<Problem> missing(DraftBody body) {
    return Proof.read(body);
  }

  /** Keeps a body within the limits of {@link DraftLimits}. */
  public void write(ExerciseDraft draft, DraftBody body) {
    DraftLimits.check(body);
    draft.write(body.practiceWide(), DraftJson.write(body), clock.instant());
    entities.flush();
  }

  /**
   * Makes a version of a draft, which is then gone.
   *
   * @param follows the version that it is meant to come after; null for a new exercise
   * @throws Unfinished with everything that is missing or wrong
   * @throws Refused newerVersionExists when the exercise has a newer one
   */
  public ExerciseVersion publish(ExerciseDraft draft, @Nullable UUID follows) {
    DraftBody body = body(draft);
    List<Problem> problems = Proof.read(body);
    if (!problems.isEmpty()) {
      throw new Unfinished(problems);
    }
    Exercise exercise = continued(draft, follows).orElseGet(() -> added(draft));
    int number = highest(exercise) + 1;
    ExerciseVersion version =
        new ExerciseVersion(
            exercise, Typesetting.text(body, exercise.getKey(), number), clock.instant());
    entities.persist(version);
    entities.flush();
    exercise.published(version);
    if (body.practiceWide()) {
      exercise.offerTo(null);
    }
    entities.remove(draft);
    entities.flush();
    return version;
  }

  private Exercise added(ExerciseDraft draft) {
    UUID onlyFor = draft.isPracticeWide() ? null : draft.getCounselorId();
    Exercise added = Exercise.written(draft.getPracticeId(), onlyFor, draft.getId().toString());
    entities.persist(added);
    entities.flush();
    return added;
  }

  /** The number of an exercise's newest version; 0 for none. */
  public int highest(Exercise exercise) {
    return entities
        .createQuery(
            "select coalesce(max(v.number), 0) from ExerciseVersion v where v.exercise = :exercise",
            Integer.class)
        .setParameter("exercise", exercise)
        .getSingleResult();
  }
}
