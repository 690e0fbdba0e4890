package app.attune.exercise.view;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change of what a draft consists of.
 *
 * @param what add, remove, up, down, move, kind, addOption, removeOption, upOption, downOption,
 *     addStep or removeStep; anything else changes nothing
 * @param key of the prompt it is about; of the step, 0 or 1, for add
 * @param more the option's key; the kind, for add and kind; the new place from 0, for move
 */
record Edit(String what, String key, String more) {

  DraftBody of(DraftBody body) {
    return switch (what) {
      case "add" -> add(body);
      case "remove" -> {
        DraftBody rest = changePrompt(body);
        yield rest.equals(body) ? body : each(rest, p -> p.notDependingOn(key));
      }
      case "up", "down", "move" -> changePrompt(body);
      case "kind" -> Asking.isKind(more) ? prompt(body, p -> p.withKind(more)) : body;
      case "addOption" -> prompt(body, p -> p.withOptions(options(p).with(OptionBody.blank())));
      case "removeOption" -> each(changeOption(body, "remove"), p -> p.notDependingOn(key, more));
      case "upOption" -> changeOption(body, "up");
      case "downOption" -> changeOption(body, "down");
      case "addStep" -> body.withSteps(List.of(body.first(), StepBody.blank("TOGETHER")));
      case "removeStep" -> body.withSteps(List.of(body.first()));
      default -> body;
    };
  }

  private DraftBody add(DraftBody body) {
    List<StepBody> steps = new ArrayList<>(body.steps());
    int at = key.equals("1") && steps.size() > 1 ? 1 : 0;
    StepBody step = steps.get(at);
    steps.set(at, step.withPrompts(prompts(step).with(PromptBody.blank(more))));
    return body.withSteps(steps);
  }

  /** Changes the order of the prompts of the step that has this one. */
  private DraftBody changePrompt(DraftBody body) {
    return body.withSteps(
        body.steps().stream()
            .map(step -> step.withPrompts(prompts(step).changed(what, key, more)))
            .toList());
  }

  private DraftBody changeOption(DraftBody body, String change) {
    return prompt(body, p -> p.withOptions(options(p).changed(change, more, "")));
  }

  private static Ordered<PromptBody> prompts(StepBody step) {
    return new Ordered<>(step.prompts(), PromptBody::key);
  }

  private static Ordered<OptionBody> options(PromptBody prompt) {
    return new Ordered<>(prompt.options(), OptionBody::key);
  }

  /** Changes the prompt that it is about. */
  private DraftBody prompt(DraftBody body, UnaryOperator<PromptBody> change) {
    return each(body, p -> p.key().equals(key) ? change.apply(p) : p);
  }

  private static DraftBody each(DraftBody body, UnaryOperator<PromptBody> change) {
    return body.withSteps(
        body.steps().stream()
            .map(step -> step.withPrompts(step.prompts().stream().map(change).toList()))
            .toList());
  }
}
