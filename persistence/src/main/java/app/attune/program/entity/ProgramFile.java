package app.attune.program.entity;

import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.entity.Exercise;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A built-in program as its file says it.
 *
 * @param key kebab case, the same as the file's name
 * @param version counted from 1
 */
public record ProgramFile(
    String key, int version, String title, String purpose, String rationale, List<Step> steps) {

  /**
   * One step.
   *
   * @param exercise a built-in exercise's key
   * @param days null where the delivery counts none
   * @param reveal null for the usual rule: when both are done
   */
  public record Step(
      String exercise,
      Delivery delivery,
      @Nullable Integer days,
      int openDays,
      @Nullable RevealRule reveal,
      String whyNote,
      String reason) {}

  public ProgramFile {
    if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*") || key.length() > 80 || version < 1) {
      throw new IllegalArgumentException("program " + key + ": a key in kebab case, a version");
    }
    steps = List.copyOf(steps);
  }

  /**
   * What it says, with its exercises.
   *
   * @param exercises finds the exercise that has a key
   */
  public ProgramText text(Function<String, Exercise> exercises) {
    return new ProgramText(
        title,
        purpose,
        rationale,
        steps.stream().map(step -> step(step, exercises.apply(step.exercise()))).toList());
  }

  private static ProgramText.Step step(Step step, Exercise exercise) {
    return new ProgramText.Step(
        exercise,
        new Pace(step.delivery(), Objects.requireNonNullElse(step.days(), 0), step.openDays()),
        Objects.requireNonNullElse(step.reveal(), RevealRule.WHEN_BOTH_DONE),
        step.whyNote(),
        step.reason());
  }
}
