package app.attune.exercise.control;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import app.attune.exercise.entity.Cadence;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.PromptKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a draft the way a printer's reader does: everything that has to be put right, at once. */
final class Proof {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private Proof() {}

  /** What is missing or wrong, in the order of the form; empty when it can be published. */
  static List<Problem> read(DraftBody body) {
    Proof proof = new Proof();
    proof.frame(body);
    int number = 0;
    for (StepBody step : body.steps()) {
      number++;
      proof.step(number, step);
    }
    return proof.problems;
  }

  private void frame(DraftBody body) {
    written("title", body.title(), "titleMissing");
    known("area", PracticeArea.class, body.area());
    body.outcomes().forEach(outcome -> known("outcomes", Outcome.class, outcome));
    written("purpose", body.purpose(), "purposeMissing");
    if (!body.minutes().strip().matches("\\d{1,3}") || !between(minutes(body), 1, 240)) {
      problem("minutes", "minutesWrong");
    }
    known("cadence", Cadence.class, body.cadence());
  }

  static int minutes(DraftBody body) {
    return Integer.parseInt(body.minutes().strip());
  }

  private void step(int number, StepBody step) {
    String field = "step" + number;
    known(field + "-mode", Mode.class, step.mode());
    if (number > 1 && step.mode().equals(Mode.EACH_THEN_REVEAL.name())) {
      problem(field + "-mode", "secondReveals");
    }
    written(field + "-instructions", step.instructions(), "instructionsMissing");
    if (step.prompts().isEmpty()) {
      problem(field + "-prompts", "stepEmpty");
    }
    Map<String, PromptBody> earlier = new LinkedHashMap<>();
    for (PromptBody prompt : step.prompts()) {
      prompt(prompt);
      condition(prompt, earlier);
      earlier.put(prompt.key(), prompt);
    }
  }

  private void prompt(PromptBody prompt) {
    written(prompt.key() + "-text", prompt.text(), "promptMissing");
    known(prompt.key() + "-kind", PromptKind.class, prompt.kind());
    if (prompt.key().isBlank() || !keys.add(prompt.key())) {
      problem(prompt.key() + "-text", "promptTwice");
    }
    if (prompt.kind().equals(PromptKind.SCALE.name())) {
      written(prompt.key() + "-lowEnd", prompt.lowEnd(), "endMissing");
      written(prompt.key() + "-highEnd", prompt.highEnd(), "endMissing");
    }
    if (prompt.chooses()) {
      options(prompt);
    }
  }

  private void options(PromptBody prompt) {
    Set<String> options = new HashSet<>();
    for (OptionBody option : prompt.options()) {
      String field = prompt.key() + "-" + option.key() + "-text";
      written(field, option.text(), "optionMissing");
      if (!options.add(option.key())) {
        problem(field, "optionTwice");
      }
    }
    if (prompt.options().size() < 2) {
      problem(prompt.key() + "-options", "optionsTooFew");
    }
    if (prompt.options().size() > DraftLimits.MOST_OPTIONS) {
      problem(prompt.key() + "-options", "optionsTooMany");
    }
  }

  private void condition(PromptBody prompt, Map<String, PromptBody> earlier) {
    ConditionBody condition = prompt.showIf();
    if (condition == null) {
      return;
    }
    String field = prompt.key() + "-showIf";
    PromptBody asked = earlier.get(condition.prompt());
    if (asked == null) {
      problem(field, "conditionNotEarlier");
    } else if (asked.chooses()) {
      List<String> offered = asked.options().stream().map(OptionBody::key).toList();
      if (condition.anyOf().isEmpty() || !offered.containsAll(condition.anyOf())) {
        problem(field, "conditionOpen");
      }
    } else if (!asked.kind().equals(PromptKind.SCALE.name())) {
      problem(field, "conditionNotEarlier");
    } else if (!between(condition.atLeast(), 1, condition.atMost()) || condition.atMost() > 10) {
      problem(field, "rangeBackwards");
    }
  }

  private void written(String field, String value, String reason) {
    if (value.isBlank()) {
      problem(field, reason);
    }
  }

  private <E extends Enum<E>> void known(String field, Class<E> type, String name) {
    for (E each : type.getEnumConstants()) {
      if (each.name().equals(name)) {
        return;
      }
    }
    problem(field, "notOffered");
  }

  private void problem(String field, String reason) {
    problems.add(new Problem(field, reason));
  }

  private static boolean between(int number, int least, int most) {
    return number >= least && number <= most;
  }
}
