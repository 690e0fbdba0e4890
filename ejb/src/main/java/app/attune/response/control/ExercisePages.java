package app.attune.response.control;

import app.attune.assignment.control.WhyNotes;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.Task;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.SecondStep;
import app.attune.response.boundary.AnswerView;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.ExercisePage.Together;
import app.attune.response.boundary.Pulse;
import app.attune.response.control.Sheets.Pen;
import app.attune.response.entity.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts together what a partner sees of an exercise. */
@ApplicationScoped
public class ExercisePages {
  @Inject private WhyNotes whyNotes;
  @Inject private Sheets sheets;
  @Inject private JointSheets joint;
  @Inject private PlanPages plans;

  /** The page of a task, with the answers saved so far. */
  public ExercisePage of(Task task, Optional<Response> response) {
    Assignment assignment = task.getAssignment();
    ExerciseVersion version = assignment.getExerciseVersion();
    Partner reader = task.getPartner();
    Couple couple = task.getCouple();
    Wording wording = Wording.forReader(reader);
    boolean reveals = task.isRevealing();
    boolean bothWrite = task.isTogether();
    return new ExercisePage(
        task.getId(),
        version.getTitle(),
        version.getArea().name(),
        wording.of(version.getPurpose()),
        wording.of(instructions(version, task.getStep())),
        wording.of(version.getClosing()),
        version.getMinutes(),
        task.getDue(),
        task.getDay(),
        whyNotes.of(assignment),
        reader.getFirstName(),
        couple.otherThan(reader).getFirstName(),
        couple.getCounselor().getFirstName(),
        reader.getStrand(),
        reveals,
        Asked.of(task).stream().map(p -> wording.of(p, reveals || bothWrite)).toList(),
        bothWrite
            ? joint.of(task).answers()
            : response.map(r -> answers(task, r)).orElse(List.of()),
        response.map(ExercisePages::pulse).orElse(Pulse.none()),
        response.map(Response::getSavedAt).orElse(null),
        task.getStatus().isDone(),
        task.getStep(),
        version.getSecondStep() != null,
        plans.of(task),
        bothWrite ? together(task, response) : null);
  }

  /** Where the confirming of a sheet stands that both write. */
  public Together together(Task task, Optional<Response> response) {
    long mark = joint.mark(task);
    return new Together(
        response.map(r -> r.isConfirmed(mark)).orElse(false), joint.isConfirmedByOther(task));
  }

  private static String instructions(ExerciseVersion version, int step) {
    SecondStep second = version.getSecondStep();
    return step == 1 || second == null ? version.getInstructions() : second.instructions();
  }

  /** How it was, as the partner said. */
  public static Pulse pulse(Response response) {
    return new Pulse(
        response.getHelpful(),
        response.getDifficulty(),
        response.getBarriers().stream().map(Enum::name).toList());
  }

  private List<AnswerView> answers(Task task, Response response) {
    Pen pen = sheets.of(response.getPartner().getId());
    return Asked.of(task).stream()
        .flatMap(p -> response.answerTo(p.key()).stream())
        .map(a -> Draft.view(a, pen.open(a)))
        .toList();
  }
}
