package app.attune.response.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.entity.Task;
import app.attune.assignment.entity.TaskStatus;
import app.attune.exercise.entity.Prompt;
import app.attune.response.control.Asked;
import app.attune.response.control.Draft;
import app.attune.response.control.ExercisePages;
import app.attune.response.control.JointSheets;
import app.attune.response.control.OwnTasks;
import app.attune.response.control.Releases;
import app.attune.response.control.Sheets;
import app.attune.response.control.Writing;
import app.attune.response.entity.Barrier;
import app.attune.response.entity.Response;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner doing exercises. What belongs to the other partner, to another couple or to nobody is
 * {@link NotFound}.
 */
@Stateless
@RolesAllowed("client")
public class Responses {
  @PersistenceContext private EntityManager entities;
  @Inject private OwnTasks tasks;
  @Inject private ExercisePages pages;
  @Inject private Sheets sheets;
  @Inject private JointSheets joint;
  @Inject private Releases releases;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * The exercise with what is saved so far; or, once it was sent, with what was sent.
   *
   * @throws NotFound also when it is not open to the caller now
   */
  public ExercisePage open(UUID taskId) {
    Task task = tasks.task(taskId);
    if (!task.getStatus().isDone() && !tasks.canBeDone(task)) {
      throw new NotFound();
    }
    return pages.of(task, response(task));
  }

  /**
   * What a sheet that both write says now, so that each sees the other's words come in.
   *
   * @throws Refused notTogether when each writes their own
   * @throws NotFound also when it is not open to the caller now
   */
  public SheetNow sheet(UUID taskId) {
    Task task = tasks.task(taskId);
    if (!task.isTogether()) {
      throw Refused.step("notTogether");
    }
    if (!task.getStatus().isDone() && !tasks.canBeDone(task)) {
      throw new NotFound();
    }
    return new SheetNow(
        joint.of(task).answers(), pages.together(task, response(task)), task.getStatus().isDone());
  }

  /**
   * Saves a draft; when this returns, it is on disk. Prompts that are not mentioned stay as they
   * are. It also saves to a task that was closed meanwhile, since nothing typed is ever lost; one
   * that was missed meanwhile is begun by it.
   *
   * @throws Refused alreadySubmitted; textTooLong (20,000 characters), numberOutOfRange,
   *     unknownChoice, unknownPrompt beside the prompt
   */
  public DraftSaved save(UUID taskId, List<AnswerInput> answers, Pulse pulse) {
    Task task = locked(taskId);
    if (task.getStatus() == TaskStatus.SCHEDULED) {
      throw new NotFound();
    }
    if (task.getStatus().isDone()) {
      throw Refused.step("alreadySubmitted");
    }
    Writing draft = write(task, begun(task), answers, pulse);
    return new DraftSaved(clock.instant(), draft.saved(), draft.conflicts());
  }

  /**
   * Sends the answers, once and finally; sending again changes nothing. When both partners have
   * sent theirs, what they shared opens at the practice's next reveal hour. A sheet that both write
   * is sent when both have confirmed it as it stands: this confirms it, and a later change by
   * either asks both again.
   *
   * @param leavingEmpty whether required prompts may stay empty. That is possible where an answer
   *     may be shared, so that an absent answer never says it was kept back
   * @return whether it is sent now; false while a sheet waits for the other partner to confirm it
   * @throws MissingAnswers when required prompts are empty; nothing changed
   * @throws Refused taskNotOpen when it was closed; changedElsewhere when another device, or the
   *     other partner, wrote; otherwise as {@link #save}
   */
  public boolean submit(UUID taskId, List<AnswerInput> answers, Pulse pulse, boolean leavingEmpty) {
    Task task = locked(taskId);
    if (task.getStatus().isDone()) {
      return true;
    }
    beginIfMissed(task);
    if (!tasks.canBeDone(task)) {
      throw Refused.step("taskNotOpen");
    }
    Response response = begun(task);
    Writing draft = write(task, response, answers, pulse);
    if (!draft.conflicts().isEmpty()) {
      throw Refused.step("changedElsewhere");
    }
    List<Prompt> shown = Asked.shown(Asked.of(task), draft::said);
    List<String> missing = missing(task, shown, draft, leavingEmpty);
    if (!missing.isEmpty()) {
      throw new MissingAnswers(missing);
    }
    boolean sent = task.isTogether() ? confirm(task, response) : send(task, response, shown);
    if (sent) {
      log.record(
          task.getPracticeId(), Action.RESPONSE_SUBMITTED, task.getCouple().getId(), task.getId());
    }
    return sent;
  }

  private boolean send(Task task, Response response, List<Prompt> shown) {
    List<String> keys = shown.stream().map(Prompt::key).toList();
    // what was asked only because of an answer that has since changed is not sent
    response.getAnswers().removeIf(answer -> !keys.contains(answer.getPromptKey()));
    Instant now = clock.instant();
    entities.flush();
    response.submit(now);
    entities.flush(); // the database lets a task be sent only when its response is
    task.submit(now);
    releases.atRevealHour(task.getCouple(), task.getAssignment().getId(), task.getOccurrence());
    return true;
  }

  private boolean confirm(Task task, Response response) {
    response.confirm(joint.mark(task));
    return joint.finish(task);
  }

  private Task locked(UUID taskId) {
    Task task = tasks.task(taskId);
    if (task.isTogether()) {
      joint.lock(task);
    }
    return tasks.locked(taskId);
  }

  private Response begun(Task task) {
    return response(task)
        .orElseGet(
            () -> {
              Response begun = new Response(task, clock.instant());
              entities.persist(begun);
              return begun;
            });
  }

  private Writing write(Task task, Response response, List<AnswerInput> answers, Pulse pulse) {
    Instant now = clock.instant();
    beginIfMissed(task);
    Writing draft =
        task.isTogether()
            ? joint.of(task, tasks.canBeDone(task))
            : new Draft(response, sheets.of(task.getPartner().getId()), now);
    answers.forEach(draft::take);
    response.feel(inRange(pulse.helpful()), inRange(pulse.difficulty()), barriers(pulse));
    response.saved(now);
    if (task.getStatus().isOpen() || task.getStatus() == TaskStatus.WITHDRAWN) {
      task.start(now);
    }
    entities.flush();
    return draft;
  }

  /** Who was writing at the moment it was missed did not miss it. */
  private void beginIfMissed(Task task) {
    if (task.isMissedButWritten()) {
      task.start(clock.instant());
      entities.flush(); // a sheet for two is there again for both
    }
  }

  private Optional<Response> response(Task task) {
    return entities
        .createQuery(
            "select r from Response r left join fetch r.answers where r.task = :task",
            Response.class)
        .setParameter("task", task)
        .getResultStream()
        .findFirst();
  }

  private static List<String> missing(
      Task task, List<Prompt> shown, Writing draft, boolean leavingEmpty) {
    boolean shares = task.isTogether() || task.isRevealing();
    return shown.stream()
        .filter(Prompt::required)
        .filter(p -> !(leavingEmpty && shares && p.mayBeShared()))
        .map(Prompt::key)
        .filter(key -> draft.said(key).blank())
        .toList();
  }

  private static @Nullable Integer inRange(@Nullable Integer value) {
    if (value != null && (value < 1 || value > 10)) {
      throw Refused.field("pulse", "numberOutOfRange");
    }
    return value;
  }

  private static List<Barrier> barriers(Pulse pulse) {
    List<String> known = Arrays.stream(Barrier.values()).map(Enum::name).toList();
    if (!known.containsAll(pulse.barriers())) {
      throw Refused.field("pulse", "unknownChoice");
    }
    return pulse.barriers().stream().map(Barrier::valueOf).toList();
  }
}
