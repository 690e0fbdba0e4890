package app.attune.exercise.view;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One change of what a draft consists of.
 *
 * @param what add, remove, up, down, move, addOption, removeOption, upOption, downOption, addStep
 *     or removeStep; anything else changes nothing
 * @param key of the prompt it is about; of the step, 0 or 1, for add
 * @param more the option's key; the kind, for add; the new place from 0, for move
 */
record Edit(String what, String key, String more) {

  DraftBody of(DraftBody body) {
    return switch (what) {
      case "add" -> add(body);
      case "remove" -> forget(body, promptsOf(body, prompts -> without(prompts, place(prompts))));
      case "up" -> promptsOf(body, prompts -> moved(prompts, place(prompts), place(prompts) - 1));
      case "down" -> promptsOf(body, prompts -> moved(prompts, place(prompts), place(prompts) + 1));
      case "move" -> promptsOf(body, prompts -> moved(prompts, place(prompts), to()));
      case "addOption" -> optionsOf(body, options -> with(options, OptionBody.blank()));
      case "removeOption" ->
          forgetOption(optionsOf(body, options -> without(options, option(options))));
      case "upOption" ->
          optionsOf(body, options -> moved(options, option(options), option(options) - 1));
      case "downOption" ->
          optionsOf(body, options -> moved(options, option(options), option(options) + 1));
      case "addStep" -> body.withSteps(List.of(body.first(), StepBody.blank("TOGETHER")));
      case "removeStep" -> body.withSteps(List.of(body.first()));
      default -> body;
    };
  }

  private DraftBody add(DraftBody body) {
    List<StepBody> steps = new ArrayList<>(body.steps());
    int at = key.equals("1") && steps.size() > 1 ? 1 : 0;
    StepBody step = steps.get(at);
    steps.set(at, step.withPrompts(with(step.prompts(), PromptBody.blank(more))));
    return body.withSteps(steps);
  }

  private DraftBody promptsOf(DraftBody body, UnaryOperator<List<PromptBody>> change) {
    return body.withSteps(
        body.steps().stream()
            .map(
                step ->
                    place(step.prompts()) < 0
                        ? step
                        : step.withPrompts(change.apply(step.prompts())))
            .toList());
  }

  private DraftBody optionsOf(DraftBody body, UnaryOperator<List<OptionBody>> change) {
    return each(
        body,
        prompt ->
            prompt.key().equals(key) ? prompt.withOptions(change.apply(prompt.options())) : prompt);
  }

  /** Nothing is asked by an answer that nobody gives any more. */
  private DraftBody forget(DraftBody before, DraftBody body) {
    if (before.equals(body)) {
      return body;
    }
    return each(
        body,
        prompt -> {
          ConditionBody condition = prompt.showIf();
          return condition != null && condition.prompt().equals(key)
              ? prompt.withShowIf(null)
              : prompt;
        });
  }

  private DraftBody forgetOption(DraftBody body) {
    return each(
        body,
        prompt -> {
          ConditionBody condition = prompt.showIf();
          return condition != null && condition.prompt().equals(key)
              ? prompt.withShowIf(
                  new ConditionBody(
                      key,
                      condition.anyOf().stream().filter(chosen -> !chosen.equals(more)).toList(),
                      condition.atLeast(),
                      condition.atMost()))
              : prompt;
        });
  }

  private static DraftBody each(DraftBody body, UnaryOperator<PromptBody> change) {
    return body.withSteps(
        body.steps().stream()
            .map(step -> step.withPrompts(step.prompts().stream().map(change).toList()))
            .toList());
  }

  private int place(List<PromptBody> prompts) {
    return prompts.stream().map(PromptBody::key).toList().indexOf(key);
  }

  private int option(List<OptionBody> options) {
    return options.stream().map(OptionBody::key).toList().indexOf(more);
  }

  private int to() {
    return more.matches("\\d{1,3}") ? Integer.parseInt(more) : -1;
  }

  private static <T> List<T> with(List<T> all, T added) {
    List<T> changed = new ArrayList<>(all);
    changed.add(added);
    return changed;
  }

  private static <T> List<T> without(List<T> all, int at) {
    List<T> changed = new ArrayList<>(all);
    if (at >= 0) {
      changed.remove(at);
    }
    return changed;
  }

  private static <T> List<T> moved(List<T> all, int from, int to) {
    List<T> changed = new ArrayList<>(all);
    if (from >= 0 && to >= 0 && to < all.size()) {
      changed.add(to, changed.remove(from));
    }
    return changed;
  }
}
