package app.attune.exercise.view;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
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
        DraftBody rest = prompts(body, Ordered::without);
        yield rest.equals(body) ? body : each(rest, p -> p.notDependingOn(key));
      }
      case "up" -> prompts(body, (all, at) -> all.moved(at, at - 1));
      case "down" -> prompts(body, (all, at) -> all.moved(at, at + 1));
      case "move" -> prompts(body, (all, at) -> all.moved(at, to()));
      case "kind" ->
          each(body, p -> p.key().equals(key) && Asking.isKind(more) ? p.withKind(more) : p);
      case "addOption" -> options(body, (all, at) -> all.with(OptionBody.blank()));
      case "removeOption" ->
          each(options(body, Ordered::without), p -> p.notDependingOn(key, more));
      case "upOption" -> options(body, (all, at) -> all.moved(at, at - 1));
      case "downOption" -> options(body, (all, at) -> all.moved(at, at + 1));
      case "addStep" -> body.withSteps(List.of(body.first(), StepBody.blank("TOGETHER")));
      case "removeStep" -> body.withSteps(List.of(body.first()));
      default -> body;
    };
  }

  private DraftBody add(DraftBody body) {
    List<StepBody> steps = new ArrayList<>(body.steps());
    int at = key.equals("1") && steps.size() > 1 ? 1 : 0;
    StepBody step = steps.get(at);
    steps.set(at, step.withPrompts(new Ordered<>(step.prompts()).with(PromptBody.blank(more))));
    return body.withSteps(steps);
  }

  /** Changes the order of the step that has the prompt; it is given with the prompt's place. */
  private DraftBody prompts(
      DraftBody body, BiFunction<Ordered<PromptBody>, Integer, List<PromptBody>> change) {
    return body.withSteps(
        body.steps().stream()
            .map(
                step -> {
                  int at = step.prompts().stream().map(PromptBody::key).toList().indexOf(key);
                  return at < 0
                      ? step
                      : step.withPrompts(change.apply(new Ordered<>(step.prompts()), at));
                })
            .toList());
  }

  /** Changes the order of the prompt's options; they are given with the option's place, or -1. */
  private DraftBody options(
      DraftBody body, BiFunction<Ordered<OptionBody>, Integer, List<OptionBody>> change) {
    return each(
        body,
        prompt -> {
          int at = prompt.options().stream().map(OptionBody::key).toList().indexOf(more);
          return prompt.key().equals(key)
              ? prompt.withOptions(change.apply(new Ordered<>(prompt.options()), at))
              : prompt;
        });
  }

  private static DraftBody each(DraftBody body, UnaryOperator<PromptBody> change) {
    return body.withSteps(
        body.steps().stream()
            .map(step -> step.withPrompts(step.prompts().stream().map(change).toList()))
            .toList());
  }

  private int to() {
    return more.matches("\\d{1,3}") ? Integer.parseInt(more) : -1;
  }
}
