package app.attune.exercise.control;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptBody.OptionBody;
import app.attune.exercise.boundary.StepBody;

/** How much a draft can hold; anything else about it may be unfinished and wrong. */
final class DraftLimits {
  static final int MOST_OPTIONS = 12;

  /** As many as one form can send: the server takes a thousand fields. */
  private static final int MOST_PROMPTS = 60;

  private static final int TITLE = 200;
  private static final int SENTENCES = 500;
  private static final int PAGE = 5_000;
  private static final int QUESTION = 1_000;
  private static final int WORDS = 200;

  private DraftLimits() {}

  /**
   * Nothing is longer than it may be.
   *
   * @throws Refused textTooLong beside the field, tooManyPrompts or optionsTooMany
   */
  static void check(DraftBody body) {
    text("title", body.title(), TITLE);
    text("purpose", body.purpose(), SENTENCES);
    text("rationale", body.rationale(), PAGE);
    text("closing", body.closing(), SENTENCES);
    text("talkingPoint", body.talkingPoint(), SENTENCES);
    text("minutes", body.minutes(), WORDS);
    int number = 0;
    int prompts = 0;
    for (StepBody step : body.steps()) {
      number++;
      prompts += step.prompts().size();
      text("step" + number + "-instructions", step.instructions(), PAGE);
      step.prompts().forEach(DraftLimits::check);
    }
    if (prompts > MOST_PROMPTS) {
      throw Refused.step("tooManyPrompts");
    }
  }

  private static void check(PromptBody prompt) {
    text(prompt.key() + "-text", prompt.text(), QUESTION);
    text(prompt.key() + "-help", prompt.help(), SENTENCES);
    text(prompt.key() + "-lowEnd", prompt.lowEnd(), WORDS);
    text(prompt.key() + "-highEnd", prompt.highEnd(), WORDS);
    if (prompt.options().size() > MOST_OPTIONS) {
      throw Refused.field(prompt.key() + "-options", "optionsTooMany");
    }
    for (OptionBody option : prompt.options()) {
      text(prompt.key() + "-" + option.key() + "-text", option.text(), WORDS);
    }
  }

  private static void text(String field, String value, int longest) {
    if (value.length() > longest) {
      throw Refused.field(field, "textTooLong");
    }
  }
}
