package app.attune.program.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.Unfinished;
import app.attune.practice.control.Membership;
import app.attune.program.control.ProgramDrafts;
import app.attune.program.control.ProgramShelf;
import app.attune.program.control.ProgramSteps;
import app.attune.program.entity.Program;
import app.attune.program.entity.ProgramDraft;
import app.attune.program.entity.ProgramVersion;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Programs that counselors put together themselves: drafts, which only their writer sees, and what
 * was published from them. Every method that takes an id throws {@link NotFound} when it is
 * another's or does not exist; the two look alike.
 */
@Stateless
@RolesAllowed("counselor")
public class Composing {
  @Inject private ProgramDrafts drafts;
  @Inject private ProgramShelf shelf;
  @Inject private ProgramSteps steps;
  @Inject private Membership membership;
  @Inject private AccessLog log;

  /** Begins a new program; returns the draft's id. */
  public UUID begin() {
    return drafts.begin(ProgramBody.blank(), null).getId();
  }

  /** Begins a new program as a copy of any version that the caller finds. */
  public UUID copy(UUID versionId) {
    return drafts.begin(drafts.body(shelf.version(versionId)), null).getId();
  }

  /**
   * Begins the next version of a program of one's own or of the practice's, or goes on with the one
   * the caller began before.
   */
  public UUID newVersion(UUID programId) {
    Program program = drafts.written(programId);
    return drafts.nextVersion(program).orElseGet(() -> begin(shelf.newest(program))).getId();
  }

  private ProgramDraft begin(ProgramVersion base) {
    return drafts.begin(drafts.body(base), base);
  }

  /** The caller's drafts, the latest saved first. */
  public List<ProgramDraftRow> drafts() {
    return drafts.all().stream().map(Composing::row).toList();
  }

  private static ProgramDraftRow row(ProgramDraft draft) {
    ProgramBody body = ProgramDrafts.body(draft);
    return new ProgramDraftRow(
        draft.getId(),
        body.title(),
        body.steps().size(),
        draft.getEntryId() != null,
        draft.getSavedAt());
  }

  /** A draft as it was saved last. */
  public ProgramDraftView read(UUID draftId) {
    ProgramDraft draft = drafts.draft(draftId);
    Program program = drafts.program(draft);
    return new ProgramDraftView(
        draft.getId(),
        draft.getRevision(),
        program == null ? 1 : shelf.newest(program).getNumber() + 1,
        program != null && program.isPracticeWide(),
        draft.getSavedAt(),
        ProgramDrafts.body(draft),
        program == null ? null : newer(draft, program));
  }

  private static @Nullable UUID newer(ProgramDraft draft, Program program) {
    UUID newest = program.getNewestId();
    return newest == null || newest.equals(draft.getBaseId()) ? null : newest;
  }

  /**
   * Keeps what was written, finished or not.
   *
   * @param revision the one the form last saw
   * @throws Refused changedElsewhere when another window saved since, which keeps both; textTooLong
   *     beside the field; tooManySteps
   */
  public DraftSaved save(UUID draftId, long revision, ProgramBody body) {
    ProgramDraft draft = drafts.unchanged(draftId, revision);
    drafts.write(draft, body);
    return new DraftSaved(
        draft.getRevision(), draft.getSavedAt(), drafts.missing(body, drafts.program(draft)));
  }

  /** The steps with their exercises as the library has them now; nothing is kept. */
  public List<StepView> preview(ProgramBody body) {
    return steps.of(body);
  }

  /**
   * Makes a version of what was saved. It never changes again, couples under way keep theirs, and
   * the draft is gone. A program that the whole practice has stays the whole practice's.
   *
   * @return the version's id
   * @throws Unfinished with everything that is missing or wrong
   * @throws Refused changedElsewhere when another window saved since; newerVersionExists when a
   *     newer version was published than the draft began with
   */
  public UUID publish(UUID draftId, long revision) {
    ProgramDraft draft = drafts.unchanged(draftId, revision);
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

  private UUID release(ProgramDraft draft, @Nullable UUID follows) {
    UUID versionId = drafts.publish(draft, follows).getId();
    record(Action.PROGRAM_PUBLISHED, versionId);
    return versionId;
  }

  /** Throws a draft away; what was published stays. */
  public void discard(UUID draftId) {
    drafts.discard(drafts.draft(draftId));
  }

  /** No longer offers a program; couples under way go on. Done again it changes nothing. */
  public void retire(UUID programId) {
    Program program = drafts.written(programId);
    if (!program.isRetired()) {
      program.retire();
      record(Action.PROGRAM_RETIRED, programId);
    }
  }

  /** Offers a retired program again. Done again it changes nothing. */
  public void bringBack(UUID programId) {
    Program program = drafts.written(programId);
    if (program.isRetired()) {
      program.bringBack();
      record(Action.PROGRAM_BROUGHT_BACK, programId);
    }
  }

  private void record(Action action, UUID targetId) {
    log.record(membership.practice().getId(), action, null, targetId);
  }
}
