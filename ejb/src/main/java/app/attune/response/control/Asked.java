package app.attune.response.control;

import app.attune.access.boundary.Refused;
import app.attune.assignment.entity.Task;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.ShowIf;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.entity.AnswerValue;
import app.attune.response.entity.AnswerValue.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a task asks, and whether an answer fits it. */
public final class Asked {
  private Asked() {}

  /** The prompts of the task's step. */
  public static List<Prompt> of(Task task) {
    return task.getAssignment().getExerciseVersion().prompts(task.getStep());
  }

  /**
   * The prompts that are asked, given what was answered; one that depends on a prompt which is not
   * asked itself is not asked either.
   *
   * @param said the answer to a prompt, blank for none
   */
  public static List<Prompt> shown(List<Prompt> prompts, Function<String, AnswerValue> said) {
    List<Prompt> shown = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Prompt prompt : prompts) {
      ShowIf showIf = prompt.showIf();
      if (showIf == null
          || (keys.contains(showIf.prompt()) && holds(showIf, said.apply(showIf.prompt())))) {
        shown.add(prompt);
        keys.add(prompt.key());
      }
    }
    return shown;
  }

  private static boolean holds(ShowIf showIf, AnswerValue earlier) {
    return showIf.holds(earlier.number(), earlier.choices());
  }

  /**
   * The prompt an answer is for.
   *
   * @throws Refused unknownPrompt beside it
   */
  static Prompt prompt(List<Prompt> prompts, AnswerInput input) {
    return prompts.stream()
        .filter(p -> p.key().equals(input.promptKey()))
        .findFirst()
        .orElseThrow(() -> Refused.field(input.promptKey(), "unknownPrompt"));
  }

  /**
   * The answer's value.
   *
   * @throws Refused textTooLong, numberOutOfRange or unknownChoice beside the prompt
   */
  static AnswerValue value(Prompt prompt, AnswerInput input) {
    AnswerValue value =
        AnswerValue.of(input.text(), input.number(), input.choices(), input.date()).fitting(prompt);
    value.problemFor(prompt).ifPresent(problem -> refuse(prompt, problem));
    return value;
  }

  private static void refuse(Prompt prompt, Problem problem) {
    throw Refused.field(
        prompt.key(),
        switch (problem) {
          case TEXT_TOO_LONG -> "textTooLong";
          case NUMBER_OUT_OF_RANGE -> "numberOutOfRange";
          case UNKNOWN_CHOICE -> "unknownChoice";
        });
  }
}
