package app.attune.exercise.control;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import app.attune.exercise.entity.Cadence;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.Prompt.Option;
import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.SecondStep;
import app.attune.exercise.entity.ShowIf;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a draft without problems to what a version says, and back to what can be edited. */
final class Typesetting {
  private Typesetting() {}

  /**
   * What the version will say.
   *
   * @param body one in which {@link Proof} found nothing
   */
  static ExerciseText text(DraftBody body, String key, int version) {
    StepBody first = body.first();
    StepBody second = body.second();
    Mode mode = Mode.valueOf(first.mode());
    String talkingPoint = mode == Mode.EACH_THEN_REVEAL ? optional(body.talkingPoint()) : null;
    return new ExerciseText(
        key,
        version,
        PracticeArea.valueOf(body.area()),
        body.outcomes().stream().map(Outcome::valueOf).toList(),
        body.title().strip(),
        body.purpose().strip(),
        body.rationale().strip(),
        first.instructions().strip(),
        body.closing().strip(),
        talkingPoint,
        Proof.minutes(body),
        Cadence.valueOf(body.cadence()),
        mode,
        prompts(first),
        second == null
            ? null
            : new SecondStep(
                Mode.valueOf(second.mode()), second.instructions().strip(), prompts(second)));
  }

  private static List<Prompt> prompts(StepBody step) {
    Mode mode = Mode.valueOf(step.mode());
    return step.prompts().stream().map(prompt -> prompt(prompt, mode, step)).toList();
  }

  /** Who reads it follows from how it is done, except where each shares for themselves. */
  private static Prompt prompt(PromptBody prompt, Mode mode, StepBody step) {
    PromptKind kind = PromptKind.valueOf(prompt.kind());
    boolean scale = kind == PromptKind.SCALE;
    boolean shared = mode == Mode.TOGETHER || (mode == Mode.EACH_THEN_REVEAL && prompt.shared());
    return new Prompt(
        prompt.key(),
        kind,
        prompt.text().strip(),
        optional(prompt.help()),
        prompt.required(),
        scale ? prompt.lowEnd().strip() : null,
        scale ? prompt.highEnd().strip() : null,
        kind.hasOptions()
            ? prompt.options().stream().map(o -> new Option(o.key(), o.text().strip())).toList()
            : List.of(),
        shared ? Disclosure.SHARED_WHEN_BOTH_DONE : Disclosure.COUNSELOR_ONLY,
        mode == Mode.EACH_THEN_REVEAL && prompt.changeable(),
        showIf(prompt.showIf(), step));
  }

  private static @Nullable ShowIf showIf(@Nullable ConditionBody condition, StepBody step) {
    if (condition == null) {
      return null;
    }
    boolean chooses =
        step.prompts().stream().anyMatch(p -> p.key().equals(condition.prompt()) && p.chooses());
    return chooses
        ? new ShowIf(condition.prompt(), condition.anyOf(), null, null)
        : new ShowIf(condition.prompt(), List.of(), condition.atLeast(), condition.atMost());
  }

  /** A version as it can be edited, with the keys it has. */
  static DraftBody body(ExerciseText text, boolean practiceWide) {
    SecondStep second = text.secondStep();
    return new DraftBody(
        text.title(),
        text.area().name(),
        text.outcomes().stream().map(Enum::name).toList(),
        text.purpose(),
        text.rationale(),
        text.closing(),
        Objects.requireNonNullElse(text.talkingPoint(), ""),
        String.valueOf(text.minutes()),
        text.cadence().name(),
        practiceWide,
        step(text.mode(), text.instructions(), text.prompts()),
        second == null ? null : step(second.mode(), second.instructions(), second.prompts()));
  }

  private static StepBody step(Mode mode, String instructions, List<Prompt> prompts) {
    return new StepBody(
        mode.name(), instructions, prompts.stream().map(Typesetting::body).toList());
  }

  private static PromptBody body(Prompt prompt) {
    ShowIf showIf = prompt.showIf();
    return new PromptBody(
        prompt.key(),
        prompt.kind().name(),
        prompt.text(),
        Objects.requireNonNullElse(prompt.help(), ""),
        prompt.required(),
        Objects.requireNonNullElse(prompt.lowEnd(), ""),
        Objects.requireNonNullElse(prompt.highEnd(), ""),
        prompt.options().stream().map(o -> new OptionBody(o.key(), o.text())).toList(),
        prompt.disclosure() == Disclosure.SHARED_WHEN_BOTH_DONE,
        prompt.changeable(),
        showIf == null
            ? null
            : new ConditionBody(
                showIf.prompt(),
                showIf.anyOf(),
                Objects.requireNonNullElse(showIf.atLeast(), 1),
                Objects.requireNonNullElse(showIf.atMost(), 10)));
  }

  private static @Nullable String optional(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
