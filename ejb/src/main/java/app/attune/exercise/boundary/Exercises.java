package app.attune.exercise.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.exercise.boundary.ExercisePreview.Second;
import app.attune.exercise.boundary.ExerciseView.Step;
import app.attune.exercise.control.LibraryQuery;
import app.attune.exercise.control.Shelf;
import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.SecondStep;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Counselor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The library, as a counselor chooses from it: what is built in, what their practice wrote for
 * everyone, and what they wrote for themselves. What is another's is {@link NotFound}.
 */
@Stateless
@RolesAllowed("counselor")
public class Exercises {
  private static final int MOST_ROWS = 60;

  @Inject private LibraryQuery query;
  @Inject private Shelf shelf;
  @Inject private Caseload caseload;
  @Inject private Membership membership;

  /**
   * One page of what is offered, each exercise with its newest version. With words the best match
   * comes first; without, the order is that of the practice areas, then of the titles. Words that
   * say nothing, like "the", find everything.
   *
   * @param first the first row, counted from 0
   * @param size 1 to 60
   */
  public LibraryPage library(LibraryQuestion question, int first, int size) {
    return query.page(question, Math.max(first, 0), limit(size));
  }

  /**
   * The beginning of every practice area's shelf; the areas are in the library's order.
   *
   * @param each how many of every area, 1 to 60
   */
  public LibraryPage shelves(LibraryQuestion question, int each) {
    return query.shelves(question, limit(each));
  }

  private static int limit(int size) {
    return Math.min(Math.max(size, 1), MOST_ROWS);
  }

  /** Marks an exercise as one of the caller's favourites; doing it again changes nothing. */
  public void favour(UUID exerciseId) {
    shelf.favour(shelf.exercise(exerciseId), membership.counselor());
  }

  /** It is no favourite any more; doing it again changes nothing. */
  public void unfavour(UUID exerciseId) {
    shelf.unfavour(shelf.exercise(exerciseId), membership.counselor());
  }

  /**
   * A version with all it says, as any client of the caller would read it.
   *
   * @param partner the words that stand where a couple reads the other partner's name
   * @throws NotFound when it is not in the caller's library; what is retired is still there
   */
  public ExerciseView exercise(UUID versionId, String partner) {
    ExerciseVersion version = shelf.version(versionId);
    Counselor counselor = membership.counselor();
    Wording wording = new Wording(partner, counselor.getFirstName());
    return new ExerciseView(
        shelf.row(version, counselor),
        counselor.getPractice().dayOf(version.getPublishedAt()),
        Objects.requireNonNullElse(version.getExercise().getNewestId(), versionId),
        version.getExercise().isRetired(),
        counselor.getFirstName(),
        version.getRationale(),
        wording.of(version.getClosing()),
        wording.of(version.getTalkingPoint()),
        steps(version, wording));
  }

  private static List<Step> steps(ExerciseVersion version, Wording wording) {
    List<Step> steps = new ArrayList<>();
    steps.add(step(1, version.getMode(), version.getInstructions(), version.getPrompts(), wording));
    SecondStep second = version.getSecondStep();
    if (second != null) {
      steps.add(step(2, second.mode(), second.instructions(), second.prompts(), wording));
    }
    return steps;
  }

  private static Step step(
      int number, Mode mode, String instructions, List<Prompt> prompts, Wording wording) {
    boolean reveals = mode != Mode.EACH_FOR_COUNSELOR;
    return new Step(
        number,
        mode.name(),
        wording.of(instructions),
        prompts.stream().map(p -> wording.of(p, reveals)).toList());
  }

  /**
   * A version as the first partner of the couple would read it.
   *
   * @throws NotFound when the version is not in the caller's library, or the couple is not the
   *     caller's
   */
  public ExercisePreview preview(UUID versionId, UUID coupleId) {
    Couple couple = caseload.couple(coupleId);
    return read(shelf.version(versionId), Wording.forReader(couple.getFirst()));
  }

  /**
   * A version as any client of the caller would read it before it is given.
   *
   * @param partner the words that stand where a couple reads the other partner's name
   * @throws NotFound when the version is not in the caller's library
   */
  public ExercisePreview previewForAnyone(UUID versionId, String partner) {
    Counselor counselor = membership.counselor();
    return read(shelf.version(versionId), new Wording(partner, counselor.getFirstName()));
  }

  private static ExercisePreview read(ExerciseVersion version, Wording wording) {
    boolean reveals = version.getMode() != Mode.EACH_FOR_COUNSELOR;
    return new ExercisePreview(
        Shelf.listed(version),
        wording.partner(),
        wording.counselor(),
        version.getRationale(),
        wording.of(version.getInstructions()),
        wording.of(version.getClosing()),
        wording.of(version.getTalkingPoint()),
        version.getPrompts().stream().map(p -> wording.of(p, reveals)).toList(),
        second(version.getSecondStep(), wording));
  }

  private static @Nullable Second second(@Nullable SecondStep step, Wording wording) {
    if (step == null) {
      return null;
    }
    boolean together = step.mode() == Mode.TOGETHER;
    return new Second(
        together,
        wording.of(step.instructions()),
        step.prompts().stream().map(p -> wording.of(p, together)).toList());
  }
}
