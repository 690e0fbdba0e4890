package app.attune.response.control;

import app.attune.access.boundary.NotFound;
import app.attune.assignment.control.WhyNotes;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Occurrence;
import app.attune.assignment.entity.RevealRule;
import app.attune.assignment.entity.Task;
import app.attune.couple.entity.Couple;
import app.attune.exercise.control.NewerVersions;
import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.Prompt;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.AnswersReading.SecondStep;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.Pulse;
import app.attune.response.control.Sheets.Pen;
import app.attune.response.entity.Answer;
import app.attune.response.entity.Response;
import app.attune.response.entity.Reveal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what a counselor reads of one time of an assignment. */
@ApplicationScoped
public class Readings {
  @PersistenceContext private EntityManager entities;
  @Inject private WhyNotes whyNotes;
  @Inject private Sheets sheets;
  @Inject private JointSheets joint;
  @Inject private PlanPages plans;
  @Inject private NewerVersions newer;
  @Inject private Clock clock;

  /**
   * One time of an assignment of the calling counselor.
   *
   * @throws NotFound when it is another counselor's, or there is none
   */
  public Occurrence occurrence(UUID assignmentId, int number, String counselor) {
    List<Task> tasks =
        entities
            .createQuery(
                "select t from Task t join fetch t.assignment a join fetch a.exerciseVersion"
                    + " join fetch t.partner join fetch a.couple c join fetch c.practice"
                    + " join fetch c.counselor"
                    + " where a.id = :id and t.occurrence = :number"
                    + " and c.counselor.account.subject = :counselor",
                Task.class)
            .setParameter("id", assignmentId)
            .setParameter("number", number)
            .setParameter("counselor", counselor)
            .getResultList();
    if (tasks.isEmpty()) {
      throw new NotFound();
    }
    return new Occurrence(number, tasks);
  }

  /**
   * Its newest time that has come, or the first when none has; otherwise as {@link #occurrence}.
   */
  public Occurrence newest(UUID assignmentId, String counselor) {
    Occurrence first = occurrence(assignmentId, 1, counselor);
    if (!first.assignment().isRepeating()) {
      return first;
    }
    Integer newest =
        entities
            .createQuery(
                "select max(t.occurrence) from Task t join t.assignment a"
                    + " where a.id = :id and t.step = 1 and t.opens <= :today and "
                    + Occurrence.NOT_TAKEN_BACK,
                Integer.class)
            .setParameter("id", assignmentId)
            .setParameter(
                "today", first.assignment().getCouple().getPractice().dayOf(clock.instant()))
            .getSingleResult();
    return newest == null ? first : occurrence(assignmentId, newest, counselor);
  }

  /** Both partners' sheets of one time. */
  public AnswersReading of(Occurrence time) {
    Assignment assignment = time.assignment();
    Couple couple = assignment.getCouple();
    UUID versionId = assignment.getExerciseVersion().getId();
    Map<UUID, Response> sent = sent(time);
    Reveal reveal =
        entities.find(Reveal.class, new Reveal.Place(assignment.getId(), time.number()));
    return new AnswersReading(
        assignment.getId(),
        couple.getId(),
        couple.getName(),
        versionId,
        newer.of(List.of(versionId)).get(versionId),
        assignment.getExerciseVersion().getTitle(),
        assignment.getExerciseVersion().getArea().name(),
        time.number(),
        assignment.isRepeating(),
        time.opens(),
        time.due(),
        whyNotes.of(assignment),
        state(time, reveal),
        reveal == null ? null : reveal.getOpensAt(),
        sheets(time, 1, sent),
        joint(time, 1),
        assignment.getExerciseVersion().getSecondStep() == null
            ? null
            : new SecondStep(sheets(time, 2, sent), joint(time, 2)));
  }

  private List<Sheet> sheets(Occurrence time, int step, Map<UUID, Response> sent) {
    return time.step(step).stream().map(t -> sheet(t, sent.get(t.getId()))).toList();
  }

  /** What both wrote, as one of them read it: the two read the same. */
  private List<Line> joint(Occurrence time, int step) {
    return time.step(step).stream()
        .filter(t -> t.isTogether() && t.getStatus().isDone())
        .findFirst()
        .map(this::jointLines)
        .orElse(List.of());
  }

  private List<Line> jointLines(Task task) {
    Wording wording = Wording.forReader(task.getPartner());
    JointSheet sheet = joint.of(task);
    return Asked.shown(Asked.of(task), sheet::said).stream()
        .filter(p -> !sheet.said(p.key()).blank())
        .map(
            p ->
                new Line(
                    wording.of(p.text()),
                    p.kind().name(),
                    AnswerText.of(p, sheet.said(p.key()), wording),
                    "TOGETHER"))
        .toList();
  }

  /** NONE, WAITING, HELD, SCHEDULED, OPEN or STOPPED, as the reading promises. */
  public String state(Occurrence time, @Nullable Reveal reveal) {
    Assignment assignment = time.assignment();
    if (assignment.getRevealRule() == RevealRule.NONE) {
      return "NONE";
    }
    if (reveal != null) {
      return reveal.isOpen(clock.instant()) ? "OPEN" : "SCHEDULED";
    }
    if (!time.isDone()) {
      return "WAITING";
    }
    return assignment.getCouple().isHeld() ? "STOPPED" : "HELD";
  }

  private Map<UUID, Response> sent(Occurrence time) {
    return entities
        .createQuery(
            "select distinct r from Response r left join fetch r.answers"
                + " where r.task in :tasks and r.submittedAt is not null",
            Response.class)
        .setParameter("tasks", time.tasks())
        .getResultStream()
        .collect(Collectors.toMap(r -> r.getTask().getId(), Function.identity()));
  }

  private Sheet sheet(Task task, @Nullable Response response) {
    return new Sheet(
        task.getId(),
        task.getPartner().getFirstName(),
        task.getPartner().getStrand(),
        task.getStatus().name(),
        task.getSubmittedAt(),
        task.isTogether(),
        response == null ? List.of() : lines(task, response),
        plans.of(task),
        response == null ? Pulse.none() : ExercisePages.pulse(response));
  }

  private List<Line> lines(Task task, Response response) {
    Wording wording = Wording.forReader(task.getPartner());
    Pen pen = sheets.of(task.getPartner().getId());
    return Asked.of(task).stream()
        .flatMap(p -> response.answerTo(p.key()).map(a -> line(p, a, pen, wording)).stream())
        .toList();
  }

  private static Line line(Prompt prompt, Answer answer, Pen pen, Wording wording) {
    String sharing =
        answer.getDisclosure() == Disclosure.COUNSELOR_ONLY
            ? "KEPT"
            : answer.getTakenBackAt() != null ? "TAKEN_BACK" : "SHARED";
    return new Line(
        wording.of(prompt.text()),
        prompt.kind().name(),
        AnswerText.of(prompt, pen.open(answer), wording),
        sharing);
  }
}
