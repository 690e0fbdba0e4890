package app.attune.program.view;

import app.attune.access.view.Given;
import app.attune.exercise.view.Ordered;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramBody.Step;

/**
 * One change of a program's steps.
 *
 * @param what add, remove, up, down or move; anything else changes nothing
 * @param key of the step it is about; nothing for add
 * @param more the exercise's id, for add; the new place from 0, for move
 */
record StepEdit(String what, String key, String more) {

  ProgramBody of(ProgramBody body) {
    Ordered<Step> steps = new Ordered<>(body.steps(), Step::key);
    return body.withSteps(
        what.equals("add") ? steps.with(Step.of(Given.id(more))) : steps.changed(what, key, more));
  }
}
