package app.attune.program.control;

import app.attune.exercise.control.Shelf;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.StepView;
import app.attune.program.entity.Pace;
import app.attune.program.entity.ProgramStep;
import app.attune.program.entity.ProgramVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The steps of programs, with the exercises they give as the caller's library has them now. */
@ApplicationScoped
public class ProgramSteps {
  @Inject private Shelf library;

  /** A version's steps. */
  public List<StepView> of(ProgramVersion version) {
    Map<UUID, ExerciseVersion> exercises =
        newest(version.getSteps().stream().map(ProgramStep::getExerciseId).toList());
    return version.getSteps().stream()
        .map(step -> view(step, exercises.get(step.getExerciseId())))
        .toList();
  }

  private static StepView view(ProgramStep step, @Nullable ExerciseVersion exercise) {
    Pace pace = step.getPace();
    return new StepView(
        step.getPosition(),
        exercise == null ? null : Shelf.listed(exercise),
        exercise != null && exercise.getSecondStep() != null,
        exercise != null && exercise.getExercise().isRetired(),
        pace.delivery().name(),
        pace.days(),
        pace.openDays(),
        step.getRevealRule().name(),
        step.getWhyNote(),
        step.getReason());
  }

  /** A draft's steps, as far as they are written: days that are none are 0. */
  public List<StepView> of(ProgramBody body) {
    Map<UUID, ExerciseVersion> exercises = newest(body);
    List<StepView> views = new ArrayList<>();
    for (ProgramBody.Step step : body.steps()) {
      ExerciseVersion exercise = exercises.get(step.exerciseId());
      views.add(
          new StepView(
              views.size() + 1,
              exercise == null ? null : Shelf.listed(exercise),
              exercise != null && exercise.getSecondStep() != null,
              exercise != null && exercise.getExercise().isRetired(),
              views.isEmpty() ? "AT_ONCE" : step.delivery(),
              step.countsDays() ? ProgramProof.days(step.days()) : 0,
              ProgramProof.days(step.openDays()),
              step.reveal(),
              step.whyNote(),
              step.reason()));
    }
    return views;
  }

  /** The newest versions of a draft's exercises, by exercise; of those the caller finds. */
  Map<UUID, ExerciseVersion> newest(ProgramBody body) {
    return newest(body.steps().stream().map(ProgramBody.Step::exerciseId).toList());
  }

  /** The newest versions of exercises, by exercise; of those that the caller finds. */
  Map<UUID, ExerciseVersion> newest(Collection<UUID> exercises) {
    return library.newest(exercises).stream()
        .collect(Collectors.toMap(v -> v.getExercise().getId(), Function.identity()));
  }
}
