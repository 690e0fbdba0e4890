package app.attune.exercise.view;

import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.StepBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the prompts of a draft can depend on, and what can be asked at all. */
@Named("asking")
@ApplicationScoped
public class Asking {
  private static final List<String> KINDS =
      List.of(
          "LONG_TEXT",
          "SHORT_TEXT",
          "SCALE",
          "SINGLE_CHOICE",
          "SEVERAL_CHOICES",
          "CHECKLIST",
          "DATE");

  /** The choices and scales that come before a prompt in its step. */
  public List<PromptBody> before(StepBody step, PromptBody prompt) {
    return step.prompts().stream()
        .takeWhile(each -> !each.key().equals(prompt.key()))
        .filter(each -> each.chooses() || each.kind().equals("SCALE"))
        .toList();
  }

  /**
   * The earlier prompt that a condition is about; null when there is none, or it went elsewhere.
   */
  public @Nullable PromptBody asked(StepBody step, PromptBody prompt) {
    ConditionBody condition = prompt.showIf();
    return condition == null
        ? null
        : before(step, prompt).stream()
            .filter(each -> each.key().equals(condition.prompt()))
            .findFirst()
            .orElse(null);
  }

  static boolean isKind(String name) {
    return KINDS.contains(name);
  }

  public List<String> getKinds() {
    return KINDS;
  }

  /** The ratings of a scale. */
  public List<Integer> getScale() {
    return IntStream.rangeClosed(1, 10).boxed().toList();
  }

  /** How a first or a second step can be done. */
  public List<String> modes(int step) {
    return step == 1
        ? List.of("EACH_THEN_REVEAL", "EACH_FOR_COUNSELOR", "TOGETHER")
        : List.of("TOGETHER", "EACH_FOR_COUNSELOR");
  }

  public List<String> getOutcomes() {
    return List.of("STRONGER_BONDS", "BETTER_COMMUNICATION", "HAPPIER_SELVES", "SHARED_JOURNEYS");
  }

  public List<String> getCadences() {
    return List.of(
        "DAILY",
        "TWICE_A_WEEK",
        "WEEKLY",
        "EVERY_TWO_WEEKS",
        "MONTHLY",
        "QUARTERLY",
        "ONCE",
        "WHEN_NEEDED");
  }

  /** The eight practice areas, in the library's order. */
  public List<String> getAreas() {
    return List.of(
        "TALK_OPENLY",
        "REALLY_LISTEN",
        "TRY_TO_UNDERSTAND",
        "SPEND_QUALITY_TIME",
        "CREATE_SHARED_MEMORIES",
        "BE_HONEST_AND_OPEN",
        "HANDLE_DISAGREEMENTS",
        "CONSIDER_GETTING_HELP");
  }
}
