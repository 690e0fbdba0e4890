package app.attune.response.control;

import app.attune.assignment.control.WhyNotes;
import app.attune.assignment.entity.Assignment;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts together what a counselor reads of one assignment. */
@ApplicationScoped
public class Readings {
  @PersistenceContext private EntityManager entities;
  @Inject private WhyNotes whyNotes;
  @Inject private Sheets sheets;
  @Inject private JointSheets joint;
  @Inject private PlanPages plans;
  @Inject private NewerVersions newer;
  @Inject private Clock clock;

  /** Both partners' sheets. */
  public AnswersReading of(Assignment assignment) {
    Couple couple = assignment.getCouple();
    UUID versionId = assignment.getExerciseVersion().getId();
    Map<UUID, Response> sent = sent(assignment);
    Reveal reveal =
        entities.find(
            Reveal.class,
            new Reveal.Place(assignment.getId(), assignment.getTasks().get(0).getOccurrence()));
    return new AnswersReading(
        assignment.getId(),
        couple.getId(),
        couple.getName(),
        versionId,
        newer.of(List.of(versionId)).get(versionId),
        assignment.getExerciseVersion().getTitle(),
        assignment.getExerciseVersion().getArea().name(),
        assignment.getWindow().opens(),
        assignment.getWindow().due(),
        whyNotes.of(assignment),
        state(assignment, reveal),
        reveal == null ? null : reveal.getOpensAt(),
        sheets(assignment, 1, sent),
        joint(assignment, 1),
        assignment.getExerciseVersion().getSecondStep() == null
            ? null
            : new SecondStep(sheets(assignment, 2, sent), joint(assignment, 2)));
  }

  private List<Sheet> sheets(Assignment assignment, int step, Map<UUID, Response> sent) {
    return assignment.getTasks().stream()
        .filter(t -> t.getStep() == step)
        .sorted(Comparator.comparing(t -> t.getPartner().getPosition()))
        .map(t -> sheet(t, sent.get(t.getId())))
        .toList();
  }

  /** What both wrote, as one of them read it: the two read the same. */
  private List<Line> joint(Assignment assignment, int step) {
    return assignment.getTasks().stream()
        .filter(t -> t.getStep() == step && t.isTogether() && t.getStatus().isDone())
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
  public String state(Assignment assignment, @Nullable Reveal reveal) {
    if (assignment.getRevealRule() == RevealRule.NONE) {
      return "NONE";
    }
    if (reveal != null) {
      return reveal.isOpen(clock.instant()) ? "OPEN" : "SCHEDULED";
    }
    boolean bothDone =
        assignment.getTasks().stream()
            .filter(t -> t.getStep() == 1)
            .allMatch(t -> t.getStatus().isDone());
    if (!bothDone) {
      return "WAITING";
    }
    return assignment.getCouple().isHeld() ? "STOPPED" : "HELD";
  }

  private Map<UUID, Response> sent(Assignment assignment) {
    return entities
        .createQuery(
            "select distinct r from Response r left join fetch r.answers"
                + " where r.task.assignment = :assignment and r.submittedAt is not null",
            Response.class)
        .setParameter("assignment", assignment)
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
