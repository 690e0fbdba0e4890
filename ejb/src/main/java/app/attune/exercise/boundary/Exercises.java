package app.attune.exercise.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The library, as a counselor chooses from it. */
@Stateless
@RolesAllowed("counselor")
public class Exercises {
  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;

  /** The newest version of every exercise, in the order of the practice areas, then by title. */
  public List<ExerciseRow> library() {
    return entities
        .createQuery(
            "select v from ExerciseVersion v join v.exercise e"
                + " where e.practiceId is null and e.retired = false and v.number ="
                + " (select max(w.number) from ExerciseVersion w where w.exercise = e)",
            ExerciseVersion.class)
        .getResultStream()
        .sorted(
            Comparator.comparing(ExerciseVersion::getArea).thenComparing(ExerciseVersion::getTitle))
        .map(Exercises::row)
        .toList();
  }

  /**
   * A version as the first partner of the couple would read it.
   *
   * @throws NotFound when the version does not exist, or the couple is not the caller's
   */
  public ExercisePreview preview(UUID versionId, UUID coupleId) {
    Couple couple = caseload.couple(coupleId);
    ExerciseVersion version = entities.find(ExerciseVersion.class, versionId);
    if (version == null || version.getExercise().getPracticeId() != null) {
      throw new NotFound();
    }
    Wording wording = Wording.forReader(couple.getFirst());
    boolean reveals = version.getMode() == Mode.EACH_THEN_REVEAL;
    return new ExercisePreview(
        row(version),
        version.getRationale(),
        wording.of(version.getInstructions()),
        wording.of(version.getClosing()),
        wording.of(version.getTalkingPoint()),
        version.getPrompts().stream().map(p -> wording.of(p, reveals)).toList());
  }

  private static ExerciseRow row(ExerciseVersion version) {
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
}
