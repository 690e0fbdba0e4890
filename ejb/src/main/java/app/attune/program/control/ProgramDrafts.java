package app.attune.program.control;

import app.attune.access.boundary.Refused;
import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.boundary.Unfinished;
import app.attune.exercise.control.DraftJson;
import app.attune.exercise.control.LibraryDesk;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Counselor;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.entity.Delivery;
import app.attune.program.entity.Pace;
import app.attune.program.entity.Program;
import app.attune.program.entity.ProgramDraft;
import app.attune.program.entity.ProgramStep;
import app.attune.program.entity.ProgramText;
import app.attune.program.entity.ProgramVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calling counselor's drafts of programs. */
@ApplicationScoped
public class ProgramDrafts extends LibraryDesk<Program, ProgramDraft> {
  @PersistenceContext private EntityManager entities;
  @Inject private Membership membership;
  @Inject private ProgramShelf shelf;
  @Inject private ProgramSteps steps;
  @Inject private Clock clock;

  ProgramDrafts() {
    super(Program.class, ProgramDraft.class);
  }

  /** Begins a draft, of a new program or, with a version, of the one after it. */
  public ProgramDraft begin(ProgramBody body, @Nullable ProgramVersion base) {
    Counselor self = membership.counselor();
    ProgramDraft draft =
        new ProgramDraft(
            self.getPractice().getId(), self.getId(), base, DraftJson.write(body), clock.instant());
    entities.persist(draft);
    return draft;
  }

  /** What a draft says. */
  public static ProgramBody body(ProgramDraft draft) {
    return DraftJson.read(draft.getBody(), ProgramBody.class);
  }

  /** A version's text, to go on from. */
  public ProgramBody body(ProgramVersion version) {
    return new ProgramBody(
        version.getTitle(),
        version.getPurpose(),
        version.getRationale(),
        version.getProgram().isPracticeWide(),
        version.getSteps().stream().map(ProgramDrafts::body).toList());
  }

  private static ProgramBody.Step body(ProgramStep step) {
    ProgramBody.Step begun = ProgramBody.Step.of(step.getExerciseId());
    Pace pace = step.getPace();
    return new ProgramBody.Step(
        begun.key(),
        begun.exerciseId(),
        pace.delivery().name(),
        pace.delivery().countsDays() ? String.valueOf(pace.days()) : begun.days(),
        String.valueOf(pace.openDays()),
        step.getRevealRule().name(),
        step.getWhyNote(),
        step.getReason());
  }

  /** The program a draft is the next version of; null for a new one. */
  public @Nullable Program program(ProgramDraft draft) {
    UUID programId = draft.getEntryId();
    return programId == null ? null : written(programId);
  }

  /** What stands against publishing it. */
  public List<Problem> missing(ProgramBody body, @Nullable Program program) {
    boolean offered = program != null && program.isPracticeWide();
    return ProgramProof.read(body, steps.newest(body), offered || body.practiceWide());
  }

  /**
   * Keeps a body.
   *
   * @throws Refused textTooLong beside the field, or tooManySteps
   */
  public void write(ProgramDraft draft, ProgramBody body) {
    ProgramProof.check(body);
    draft.write(body.practiceWide(), DraftJson.write(body), clock.instant());
    entities.flush();
  }

  /**
   * Makes a version of a draft, which is then gone.
   *
   * @param follows the version that it is meant to come after; null for a new program
   * @throws Unfinished with everything that is missing or wrong
   * @throws Refused newerVersionExists when the program has a newer one
   */
  public ProgramVersion publish(ProgramDraft draft, @Nullable UUID follows) {
    ProgramBody body = body(draft);
    Optional<Program> continued = continued(draft, follows);
    List<Problem> problems = missing(body, continued.orElse(null));
    if (!problems.isEmpty()) {
      throw new Unfinished(problems);
    }
    Program program = continued.orElseGet(() -> added(draft));
    int number = program.getNewestId() == null ? 1 : shelf.newest(program).getNumber() + 1;
    ProgramVersion version = new ProgramVersion(program, number, text(body), clock.instant());
    entities.persist(version);
    entities.flush(); // steps are laid down before their version is offered
    program.published(version);
    if (body.practiceWide()) {
      program.offerTo(null);
    }
    discard(draft);
    return version;
  }

  private Program added(ProgramDraft draft) {
    UUID onlyFor = draft.isPracticeWide() ? null : draft.getCounselorId();
    Program added = Program.written(draft.getPracticeId(), onlyFor, draft.getId().toString());
    entities.persist(added);
    return added;
  }

  /** The draft is gone. */
  public void discard(ProgramDraft draft) {
    entities.remove(draft);
    entities.flush();
  }

  private ProgramText text(ProgramBody body) {
    Map<UUID, ExerciseVersion> exercises = steps.newest(body);
    List<ProgramText.Step> texts = new ArrayList<>();
    for (ProgramBody.Step step : body.steps()) {
      Delivery delivery = texts.isEmpty() ? Delivery.AT_ONCE : Delivery.valueOf(step.delivery());
      int days = delivery.countsDays() ? ProgramProof.days(step.days()) : 0;
      texts.add(
          new ProgramText.Step(
              Objects.requireNonNull(exercises.get(step.exerciseId())).getExercise(),
              new Pace(delivery, days, ProgramProof.days(step.openDays())),
              RevealRule.valueOf(step.reveal()),
              step.whyNote().strip(),
              step.reason().strip()));
    }
    return new ProgramText(
        body.title().strip(), body.purpose().strip(), body.rationale().strip(), texts);
  }
}
