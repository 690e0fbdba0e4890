package app.attune.response.view;

import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.ExercisePreview.Second;
import app.attune.exercise.boundary.ExerciseView;
import app.attune.exercise.boundary.PromptView;
import app.attune.response.boundary.ExercisePage.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Exercises as their client will have them on the screen. */
@Named("asClient")
@ApplicationScoped
public class AsClient {
  private static final String TOGETHER = "TOGETHER";
  private static final String REVEALING = "EACH_THEN_REVEAL";

  /** A step of the library's exercise, given in the way it is made for. */
  public ClientPage step(ExerciseView view, ExerciseView.Step step, String partner) {
    boolean reveals = REVEALING.equals(step.mode());
    Together together = bothWrite(TOGETHER.equals(step.mode()));
    return new ClientPage(
        view.row().area(),
        view.row().title(),
        view.row().minutes(),
        view.steps().size() > 1 ? step.number() : 0,
        step.instructions(),
        questions(step.prompts(), 0, reveals, together),
        reveals,
        together,
        partner,
        view.counselorName());
  }

  /**
   * The first step.
   *
   * @param opens whether it is given so that what is shared opens between them
   * @param jointly whether it is given to be done together, whatever it is made for
   */
  public ClientPage first(ExercisePreview of, boolean opens, boolean jointly) {
    Together together = bothWrite(jointly || TOGETHER.equals(of.row().mode()));
    boolean reveals = opens && together == null && REVEALING.equals(of.row().mode());
    return page(
        of,
        of.secondStep() == null ? 0 : 1,
        of.instructions(),
        questions(of.prompts(), 0, reveals, together),
        reveals,
        together);
  }

  /** The second step. Its questions are counted on, so that both can stand on one page. */
  public ClientPage second(ExercisePreview of) {
    Second second = Objects.requireNonNull(of.secondStep());
    Together together = bothWrite(second.together());
    return page(
        of,
        2,
        second.instructions(),
        questions(second.prompts(), of.prompts().size(), false, together),
        false,
        together);
  }

  private static ClientPage page(
      ExercisePreview of,
      int step,
      String instructions,
      List<Question> questions,
      boolean reveals,
      @Nullable Together together) {
    return new ClientPage(
        of.row().area(),
        of.row().title(),
        of.row().minutes(),
        step,
        instructions,
        questions,
        reveals,
        together,
        of.partnerName(),
        of.counselorName());
  }

  private static @Nullable Together bothWrite(boolean jointly) {
    return jointly ? new Together(false, false) : null;
  }

  private static List<Question> questions(
      List<PromptView> prompts, int before, boolean reveals, @Nullable Together together) {
    List<Question> asked = new ArrayList<>();
    for (PromptView prompt : prompts) {
      int number = before + asked.size() + 1;
      asked.add(new Question(number, prompt, null, reveals, together != null));
    }
    return asked;
  }
}
