package app.attune.program.control;

import app.attune.access.boundary.Refused;
import app.attune.assignment.entity.RevealRule;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.entity.Delivery;
import app.attune.program.entity.Pace;
import app.attune.program.entity.ProgramText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads a program's draft: how much it may hold at all, and what it lacks before it can be started.
 */
final class ProgramProof {
  private final List<Problem> problems = new ArrayList<>();

  private ProgramProof() {}

  /**
   * Nothing is longer than it may be.
   *
   * @throws Refused textTooLong beside the field, or tooManySteps
   */
  static void check(ProgramBody body) {
    text("title", body.title(), ProgramText.LONGEST_TITLE);
    text("purpose", body.purpose(), ProgramText.LONGEST_PURPOSE);
    text("rationale", body.rationale(), ProgramText.LONGEST_RATIONALE);
    if (body.steps().size() > ProgramText.MOST_STEPS) {
      throw Refused.step("tooManySteps");
    }
    for (ProgramBody.Step step : body.steps()) {
      text(step.key() + "-whyNote", step.whyNote(), ProgramText.LONGEST_WHY_NOTE);
      text(step.key() + "-reason", step.reason(), ProgramText.LONGEST_REASON);
      text(step.key() + "-days", step.days(), ProgramText.LONGEST_TITLE);
      text(step.key() + "-openDays", step.openDays(), ProgramText.LONGEST_TITLE);
    }
  }

  private static void text(String field, String value, int longest) {
    if (value.length() > longest) {
      throw Refused.field(field, "textTooLong");
    }
  }

  /**
   * What is missing or wrong, in the order of the form; empty when it can be published.
   *
   * @param found the newest versions of the exercises that the writer finds, by exercise
   * @param practiceWide whether every counselor of the practice will find it
   */
  static List<Problem> read(
      ProgramBody body, Map<UUID, ExerciseVersion> found, boolean practiceWide) {
    ProgramProof proof = new ProgramProof();
    proof.written("title", body.title(), "titleMissing");
    proof.written("purpose", body.purpose(), "purposeMissing");
    if (body.steps().isEmpty()) {
      proof.problem("steps", "programEmpty");
    }
    for (ProgramBody.Step step : body.steps()) {
      proof.exercise(step, found.get(step.exerciseId()), practiceWide);
      proof.pace(step, step.equals(body.steps().get(0)));
      proof.known(step.key() + "-reveal", RevealRule.values(), step.reveal());
    }
    return proof.problems;
  }

  /** A colleague can't give what is only the writer's, nor anybody what is retired. */
  private void exercise(
      ProgramBody.Step step, @Nullable ExerciseVersion version, boolean practiceWide) {
    String field = step.key() + "-exercise";
    if (version == null) {
      problem(field, "stepGone");
      return;
    }
    Exercise exercise = version.getExercise();
    if (exercise.isRetired()) {
      problem(field, "stepRetired");
    } else if (practiceWide && exercise.getCounselorId() != null) {
      problem(field, "stepIsYours");
    }
  }

  private void pace(ProgramBody.Step step, boolean first) {
    known(step.key() + "-delivery", Delivery.values(), step.delivery());
    if (!first && step.countsDays() && days(step.days()) == 0) {
      problem(step.key() + "-days", "daysWrong");
    }
    if (days(step.openDays()) == 0) {
      problem(step.key() + "-openDays", "daysWrong");
    }
  }

  /** The number of days that was typed; 0 when it is none, or more than a step may have. */
  static int days(String typed) {
    String digits = typed.strip();
    int days = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    return days > Pace.MOST_DAYS ? 0 : days;
  }

  private void written(String field, String value, String reason) {
    if (value.isBlank()) {
      problem(field, reason);
    }
  }

  private void known(String field, Enum<?>[] choices, String name) {
    if (Arrays.stream(choices).noneMatch(choice -> choice.name().equals(name))) {
      problem(field, "notOffered");
    }
  }

  private void problem(String field, String reason) {
    problems.add(new Problem(field, reason));
  }
}
