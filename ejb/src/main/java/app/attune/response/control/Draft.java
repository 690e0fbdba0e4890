package app.attune.response.control;

import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.Prompt;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswerView;
import app.attune.response.control.Sheets.Pen;
import app.attune.response.entity.Answer;
import app.attune.response.entity.AnswerValue;
import app.attune.response.entity.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A draft being written: takes a form's answers into a response, and says what came of each. */
public final class Draft implements Writing {
  private final Response response;
  private final List<Prompt> prompts;
  private final boolean reveals;
  private final Pen pen;
  private final Instant at;
  private final List<Prompt> written = new ArrayList<>();
  private final List<AnswerView> conflicts = new ArrayList<>();

  public Draft(Response response, Pen pen, Instant at) {
    this.response = response;
    this.prompts = Asked.of(response.getTask());
    this.reveals = response.getTask().isRevealing();
    this.pen = pen;
    this.at = at;
  }

  @Override
  public void take(AnswerInput input) {
    Prompt prompt = Asked.prompt(prompts, input);
    AnswerValue value = Asked.value(prompt, input);
    Disclosure disclosure = disclosure(prompt, input.shared());

    Optional<Answer> stored = response.answerTo(prompt.key());
    if (stored.isPresent()) {
      rewrite(prompt, stored.get(), value, disclosure, input.revision());
    } else if (!value.blank()) {
      Answer answer = new Answer(response, prompt.key(), disclosure, at);
      answer.write(pen.seal(answer, value), disclosure, at);
      response.getAnswers().add(answer);
      written.add(prompt);
    }
  }

  private void rewrite(
      Prompt prompt, Answer stored, AnswerValue value, Disclosure disclosure, long seen) {
    AnswerValue before = pen.open(stored);
    if (before.equals(value) && stored.getDisclosure() == disclosure) {
      written.add(prompt);
    } else if (stored.getRevision() != seen) {
      conflicts.add(view(stored, before));
    } else if (value.blank()) {
      response.getAnswers().remove(stored);
      written.add(prompt);
    } else {
      stored.write(pen.seal(stored, value), disclosure, at);
      written.add(prompt);
    }
  }

  @Override
  public AnswerValue said(String promptKey) {
    return response.answerTo(promptKey).map(pen::open).orElse(AnswerValue.NONE);
  }

  @Override
  public List<AnswerView> saved() {
    return written.stream()
        .map(
            prompt ->
                response
                    .answerTo(prompt.key())
                    .map(a -> view(a, pen.open(a)))
                    .orElseGet(() -> nothing(prompt)))
        .toList();
  }

  @Override
  public List<AnswerView> conflicts() {
    return List.copyOf(conflicts);
  }

  /** An answer as its author sees it. */
  public static AnswerView view(Answer answer, AnswerValue value) {
    return new AnswerView(
        answer.getPromptKey(),
        value.text(),
        value.number(),
        value.choices(),
        value.day(),
        answer.isShared(),
        answer.getRevision());
  }

  private static AnswerView nothing(Prompt prompt) {
    boolean shared = prompt.disclosure() == Disclosure.SHARED_WHEN_BOTH_DONE;
    return new AnswerView(prompt.key(), null, null, List.of(), null, shared, 0);
  }

  private Disclosure disclosure(Prompt prompt, boolean shared) {
    if (!reveals) {
      return Disclosure.COUNSELOR_ONLY;
    }
    if (!prompt.changeable()) {
      return prompt.disclosure();
    }
    return shared ? Disclosure.SHARED_WHEN_BOTH_DONE : Disclosure.COUNSELOR_ONLY;
  }
}
