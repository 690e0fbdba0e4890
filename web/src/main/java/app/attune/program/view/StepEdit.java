package app.attune.program.view;

import app.attune.access.view.Given;
import app.attune.exercise.view.Ordered;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramBody.Step;
import java.util.List;

/**
 * One change of a program's steps.
 *
 * @param what add, remove, up, down or move; anything else changes nothing
 * @param key of the step it is about; nothing for add
 * @param more the exercise's id, for add; the new place from 0, for move
 */
record StepEdit(String what, String key, String more) {

  ProgramBody of(ProgramBody body) {
    Ordered<Step> steps = new Ordered<>(body.steps());
    int at = body.steps().stream().map(Step::key).toList().indexOf(key);
    List<Step> changed =
        switch (what) {
          case "add" -> steps.with(Step.of(Given.id(more)));
          case "remove" -> steps.without(at);
          case "up" -> steps.moved(at, at - 1);
          case "down" -> steps.moved(at, at + 1);
          case "move" -> steps.moved(at, to());
          default -> body.steps();
        };
    return body.withSteps(changed);
  }

  private int to() {
    return more.matches("\\d{1,3}") ? Integer.parseInt(more) : -1;
  }
}
