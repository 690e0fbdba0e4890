package app.attune.insight.view;

import app.attune.access.view.Given;
import app.attune.exercise.boundary.ExerciseView;
import app.attune.exercise.boundary.ExerciseView.Step;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.PromptView;
import app.attune.insight.boundary.ExerciseUse;
import app.attune.insight.boundary.ExerciseUses;
import app.attune.response.view.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exercise of the library, open to be read, and with whom it was used. */
@Named("exerciseRead")
@RequestScoped
public class ExerciseRead {
  @Inject private Exercises exercises;
  @Inject private ExerciseUses uses;
  private @Nullable String id;
  private @Nullable String stepAsked;
  private @Nullable ExerciseView view;
  private @Nullable Names names;
  private List<Question> questions = List.of();
  private List<ExerciseUse> usedWith = List.of();

  /** Whose names a question says. */
  public record Names(String partnerName, String counselorName) {}

  /**
   * Reads it once.
   *
   * @param partner what stands for the other partner's name
   */
  public void load(String partner) {
    view = exercises.exercise(Given.id(id), partner);
    names = new Names(partner, getView().counselorName());
    usedWith = uses.usedWith(Given.id(id));
    boolean bothWrite = "TOGETHER".equals(getStep().mode());
    boolean open = !"EACH_FOR_COUNSELOR".equals(getStep().mode());
    List<Question> asked = new ArrayList<>();
    for (PromptView prompt : getStep().prompts()) {
      asked.add(new Question(asked.size() + 1, prompt, null, open, bothWrite));
    }
    questions = asked;
  }

  /** The step that is shown: the first, unless the second is asked for. */
  public Step getStep() {
    List<Step> steps = getView().steps();
    return steps.get("2".equals(stepAsked) ? steps.size() - 1 : 0);
  }

  /** Whether some questions are asked only after certain answers. */
  public boolean isDepending() {
    return getStep().prompts().stream().anyMatch(prompt -> prompt.showIf() != null);
  }

  public ExerciseView getView() {
    return Objects.requireNonNull(view);
  }

  public Names getNames() {
    return Objects.requireNonNull(names);
  }

  public List<Question> getQuestions() {
    return questions;
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
