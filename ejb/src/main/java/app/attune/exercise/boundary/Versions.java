package app.attune.exercise.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.exercise.boundary.Difference.Edition;
import app.attune.exercise.control.Comparison;
import app.attune.exercise.control.NewerVersions;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Practice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/**
 * What changed between versions of an exercise. A counselor compares what their library has, and
 * what they have given to their couples, which stays readable whoever wrote it.
 */
@Stateless
@RolesAllowed("counselor")
public class Versions {
  @Inject private NewerVersions versions;
  @Inject private Membership membership;

  /**
   * Everything that differs between two versions of one exercise, in whichever order they are
   * named.
   *
   * @throws NotFound when the caller may not read one of them, there is none, or they are versions
   *     of different exercises
   */
  public Difference difference(UUID oneId, UUID otherId) {
    ExerciseVersion one = versions.readable(oneId);
    ExerciseVersion other = versions.readable(otherId);
    if (!one.getExercise().equals(other.getExercise())) {
      throw new NotFound();
    }
    boolean inOrder = one.getNumber() <= other.getNumber();
    ExerciseVersion older = inOrder ? one : other;
    ExerciseVersion newer = inOrder ? other : one;
    Comparison comparison = new Comparison(older.text(), newer.text());
    return new Difference(
        edition(older),
        edition(newer),
        comparison.texts(),
        comparison.settings(),
        comparison.steps());
  }

  private Edition edition(ExerciseVersion version) {
    Practice practice = membership.counselor().getPractice();
    return new Edition(
        version.getId(),
        version.getNumber(),
        version.getTitle(),
        practice.dayOf(version.getPublishedAt()));
  }
}
