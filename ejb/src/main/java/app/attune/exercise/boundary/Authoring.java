package app.attune.exercise.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.exercise.boundary.DraftView.Overtaken;
import app.attune.exercise.control.DraftPreviews;
import app.attune.exercise.control.Drafts;
import app.attune.exercise.control.Shelf;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseDraft;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Membership;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Exercises that counselors write themselves: drafts, which only their writer sees, and what was
 * published from them. Every method that takes an id throws {@link NotFound} when it is another's
 * or does not exist; the two look alike.
 */
@Stateless
@RolesAllowed("counselor")
public class Authoring {
  @PersistenceContext private EntityManager entities;
  @Inject private Drafts drafts;
  @Inject private DraftPreviews previews;
  @Inject private Shelf shelf;
  @Inject private Membership membership;
  @Inject private AccessLog log;

  /** Begins a new exercise; returns the draft's id. */
  public UUID begin() {
    return drafts.begin(DraftBody.blank(), null).getId();
  }

  /** Begins a new exercise as a copy of any version that the caller finds in the library. */
  public UUID copy(UUID versionId) {
    return drafts.begin(drafts.body(shelf.version(versionId)), null).getId();
  }

  /**
   * Begins the next version of an exercise of one's own or of the practice's, or goes on with the
   * one the caller began before.
   */
  public UUID newVersion(UUID exerciseId) {
    Exercise exercise = drafts.written(exerciseId);
    return drafts.nextVersion(exercise).orElseGet(() -> begin(drafts.newest(exercise))).getId();
  }

  private ExerciseDraft begin(ExerciseVersion base) {
    return drafts.begin(drafts.body(base), base);
  }

  /** The caller's drafts, the latest saved first. */
  public List<DraftRow> drafts() {
    return drafts.all().stream().map(draft -> previews.row(draft, drafts.body(draft))).toList();
  }

  /** What was written in the practice and the caller finds, by title, retired ones last. */
  public List<WrittenRow> written() {
    return shelf.written().stream().map(Authoring::row).toList();
  }

  private static WrittenRow row(ExerciseVersion version) {
    Exercise exercise = version.getExercise();
    return new WrittenRow(
        exercise.getId(),
        version.getId(),
        version.getTitle(),
        version.getArea().name(),
        version.getNumber(),
        exercise.getCounselorId() == null,
        exercise.isRetired());
  }

  /** A draft as it was saved last. */
  public DraftView read(UUID draftId) {
    ExerciseDraft draft = drafts.draft(draftId);
    Exercise exercise = exercise(draft);
    return new DraftView(
        draft.getId(),
        draft.getRevision(),
        exercise == null ? 1 : drafts.highest(exercise) + 1,
        exercise != null && exercise.getCounselorId() == null,
        draft.getSavedAt(),
        drafts.body(draft),
        exercise == null ? null : overtaken(draft, exercise));
  }

  private static @Nullable Overtaken overtaken(ExerciseDraft draft, Exercise exercise) {
    UUID base = draft.getBaseId();
    UUID newest = exercise.getNewestId();
    return base == null || newest == null || base.equals(newest)
        ? null
        : new Overtaken(base, newest);
  }

  /**
   * Keeps what was written, finished or not.
   *
   * @param revision the one the form last saw
   * @throws Refused changedElsewhere when another window saved since, which keeps both; textTooLong
   *     and optionsTooMany beside the field; tooManyPrompts
   */
  public DraftSaved save(UUID draftId, long revision, DraftBody body) {
    ExerciseDraft draft = drafts.unchanged(draftId, revision);
    drafts.write(draft, body);
    return new DraftSaved(draft.getRevision(), draft.getSavedAt(), drafts.missing(body));
  }

  /**
   * What a client would read, as far as it is written; nothing is kept.
   *
   * @param partner stands where the other partner's name will be
   */
  public ExercisePreview preview(DraftBody body, String partner) {
    return previews.preview(body, partner);
  }

  /**
   * Makes a version of what was saved. It never changes again, running assignments keep theirs, and
   * the draft is gone. An exercise that the whole practice has stays the whole practice's.
   *
   * @return the version's id
   * @throws Unfinished with everything that is missing or wrong
   * @throws Refused changedElsewhere when another window saved since; newerVersionExists when a
   *     newer version was published than the draft began with
   */
  public UUID publish(UUID draftId, long revision) {
    ExerciseDraft draft = drafts.unchanged(draftId, revision);
    return release(draft, draft.getBaseId());
  }

  /**
   * Makes a version of what was saved, as {@link #publish} does, on top of a newer one than the
   * draft began with.
   *
   * @param seenId the newest version, of which the writer knows
   * @throws Refused newerVersionExists when an even newer one was published meanwhile
   */
  public UUID publishOnTop(UUID draftId, long revision, UUID seenId) {
    return release(drafts.unchanged(draftId, revision), seenId);
  }

  private UUID release(ExerciseDraft draft, @Nullable UUID follows) {
    UUID versionId = drafts.publish(draft, follows).getId();
    record(Action.EXERCISE_PUBLISHED, versionId);
    return versionId;
  }

  /** Throws a draft away; what was published stays. */
  public void discard(UUID draftId) {
    entities.remove(drafts.draft(draftId));
  }

  /** No longer offers an exercise; couples who have it keep it. Done again it changes nothing. */
  public void retire(UUID exerciseId) {
    Exercise exercise = drafts.written(exerciseId);
    if (!exercise.isRetired()) {
      exercise.retire();
      record(Action.EXERCISE_RETIRED, exerciseId);
    }
  }

  /** Offers a retired exercise again. Done again it changes nothing. */
  public void bringBack(UUID exerciseId) {
    Exercise exercise = drafts.written(exerciseId);
    if (exercise.isRetired()) {
      exercise.bringBack();
      record(Action.EXERCISE_BROUGHT_BACK, exerciseId);
    }
  }

  private void record(Action action, UUID targetId) {
    log.record(membership.counselor().getPractice().getId(), action, null, targetId);
  }

  private @Nullable Exercise exercise(ExerciseDraft draft) {
    UUID exerciseId = draft.getEntryId();
    return exerciseId == null ? null : drafts.written(exerciseId);
  }
}
