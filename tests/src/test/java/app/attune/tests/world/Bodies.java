package app.attune.tests.world;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.ConditionBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;
import java.util.List;

/** Exercises as counselors write them. */
public final class Bodies {
  private Bodies() {}

  /** An exercise with a scale, and a choice that is asked from 6 on; it can be published. */
  public static DraftBody finished(String title) {
    PromptBody near = scale();
    PromptBody what = choice(near);
    return titled(title)
        .withSteps(
            List.of(new StepBody("EACH_THEN_REVEAL", "Sit for a minute.", List.of(near, what))));
  }

  /** An exercise with this title that asks nothing yet. */
  public static DraftBody titled(String title) {
    return new DraftBody(
        title,
        "TALK_OPENLY",
        List.of("STRONGER_BONDS"),
        "Notice when you are close.",
        "",
        "",
        "",
        "10",
        "WEEKLY",
        false,
        StepBody.blank("EACH_THEN_REVEAL"),
        null);
  }

  private static PromptBody scale() {
    PromptBody blank = PromptBody.blank("SCALE");
    return new PromptBody(
        blank.key(),
        "SCALE",
        "How near were you to {partner}?",
        "",
        true,
        "far",
        "near",
        List.of(),
        true,
        false,
        null);
  }

  private static PromptBody choice(PromptBody asked) {
    PromptBody blank = PromptBody.blank("SINGLE_CHOICE");
    List<OptionBody> options =
        List.of(
            new OptionBody(blank.options().get(0).key(), "A walk"),
            new OptionBody(blank.options().get(1).key(), "A talk"));
    return new PromptBody(
        blank.key(),
        "SINGLE_CHOICE",
        "What helped?",
        "",
        false,
        "",
        "",
        options,
        false,
        true,
        new ConditionBody(asked.key(), List.of(), 6, 10));
  }
}
