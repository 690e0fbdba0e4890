package app.attune.insight.view;

import app.attune.access.view.Given;
import app.attune.exercise.boundary.ExerciseView;
import app.attune.exercise.boundary.ExerciseView.Step;
import app.attune.exercise.boundary.Exercises;
import app.attune.insight.boundary.ExerciseUse;
import app.attune.insight.boundary.ExerciseUses;
import app.attune.response.view.AsClient;
import app.attune.response.view.ClientPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exercise of the library, open to be read, and with whom it was used. */
@Named("exerciseRead")
@RequestScoped
public class ExerciseRead {
  @Inject private Exercises exercises;
  @Inject private ExerciseUses uses;
  @Inject private AsClient asClient;
  private @Nullable String id;
  private @Nullable String stepAsked;
  private @Nullable ExerciseView view;
  private @Nullable ClientPage page;
  private List<ExerciseUse> usedWith = List.of();

  /**
   * Reads it once.
   *
   * @param partner what stands for the other partner's name
   */
  public void load(String partner) {
    view = exercises.exercise(Given.id(id), partner);
    usedWith = uses.usedWith(Given.id(id));
    page = asClient.step(getView(), getStep(), partner);
  }

  /** The step that is shown: the first, unless the second is asked for. */
  public Step getStep() {
    List<Step> steps = getView().steps();
    return steps.get("2".equals(stepAsked) ? steps.size() - 1 : 0);
  }

  public ExerciseView getView() {
    return Objects.requireNonNull(view);
  }

  /** That step, as its client has it on the screen. */
  public ClientPage getPage() {
    return Objects.requireNonNull(page);
  }

  public List<ExerciseUse> getUsedWith() {
    return usedWith;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getStepAsked() {
    return stepAsked;
  }

  public void setStepAsked(@Nullable String stepAsked) {
    this.stepAsked = stepAsked;
  }
}
