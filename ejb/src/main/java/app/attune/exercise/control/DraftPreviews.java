package app.attune.exercise.control;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.DraftRow;
import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.ExercisePreview.Second;
import app.attune.exercise.boundary.ExerciseRow;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptView;
import app.attune.exercise.boundary.PromptView.Condition;
import app.attune.exercise.boundary.PromptView.Option;
import app.attune.exercise.boundary.StepBody;
import app.attune.exercise.entity.ExerciseDraft;
import app.attune.exercise.entity.Mode;
import app.attune.practice.control.Membership;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts as they would be read, as far as they are written. */
@ApplicationScoped
public class DraftPreviews {
  private static final UUID NO_VERSION_YET = new UUID(0, 0);

  @Inject private Membership membership;

  /** A draft in a list. */
  public DraftRow row(ExerciseDraft draft, DraftBody body) {
    return new DraftRow(
        draft.getId(),
        body.title(),
        body.area(),
        body.steps().stream().mapToInt(step -> step.prompts().size()).sum(),
        draft.getEntryId() != null,
        draft.getSavedAt());
  }

  /** A draft with this name in the place of the other partner's. */
  public ExercisePreview preview(DraftBody body, String partner) {
    Wording wording = new Wording(partner, membership.counselor().getFirstName());
    StepBody first = body.first();
    boolean reveals = first.mode().equals(Mode.EACH_THEN_REVEAL.name());
    return new ExercisePreview(
        row(body),
        wording.partner(),
        wording.counselor(),
        body.rationale(),
        wording.of(first.instructions()),
        wording.of(body.closing()),
        reveals ? wording.of(body.talkingPoint()) : "",
        prompts(first, wording),
        second(body.second(), wording));
  }

  private static @Nullable Second second(@Nullable StepBody step, Wording wording) {
    return step == null
        ? null
        : new Second(
            step.mode().equals(Mode.TOGETHER.name()),
            wording.of(step.instructions()),
            prompts(step, wording));
  }

  private static ExerciseRow row(DraftBody body) {
    boolean counted = body.minutes().strip().matches("\\d{1,3}");
    return new ExerciseRow(
        NO_VERSION_YET,
        soFar(body.title()),
        body.area(),
        body.outcomes(),
        body.purpose(),
        counted ? Proof.minutes(body) : 0,
        body.cadence(),
        body.first().mode());
  }

  private static List<PromptView> prompts(StepBody step, Wording wording) {
    return step.prompts().stream().map(prompt -> prompt(prompt, step.mode(), wording)).toList();
  }

  private static PromptView prompt(PromptBody prompt, String mode, Wording wording) {
    boolean reveals = mode.equals(Mode.EACH_THEN_REVEAL.name());
    List<Option> options =
        prompt.chooses()
            ? prompt.options().stream()
                .map(o -> new Option(o.key(), soFar(wording.of(o.text()))))
                .toList()
            : List.of();
    return new PromptView(
        prompt.key(),
        prompt.kind(),
        soFar(wording.of(prompt.text())),
        wording.of(prompt.help()),
        prompt.required(),
        soFar(wording.of(prompt.lowEnd())),
        soFar(wording.of(prompt.highEnd())),
        options,
        mode.equals(Mode.TOGETHER.name()) || (reveals && prompt.shared()),
        reveals && prompt.changeable(),
        condition(prompt.showIf()));
  }

  /** What is not written yet leaves a gap that can be seen. */
  private static String soFar(String text) {
    return text.isBlank() ? "\u2026" : text;
  }

  private static @Nullable Condition condition(PromptBody.@Nullable ConditionBody showIf) {
    return showIf == null
        ? null
        : new Condition(showIf.prompt(), showIf.anyOf(), showIf.atLeast(), showIf.atMost());
  }
}
