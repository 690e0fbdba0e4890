package app.attune.response.control;

import app.attune.assignment.entity.Task;
import app.attune.exercise.entity.Prompt;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswerView;
import app.attune.response.control.Sheets.Pen;
import app.attune.response.entity.AnswerValue;
import app.attune.response.entity.JointAnswer;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sheet that both partners of a couple write, as one of them writes on it. Nobody's words are
 * ever written over: who changes the other's answer begins a new one.
 */
public final class JointSheet implements Writing {
  private final EntityManager entities;
  private final Task task;
  private final Map<String, JointAnswer> newest;
  private final Pen pen;
  private final boolean open;
  private final Instant at;
  private final List<Prompt> written = new ArrayList<>();
  private final List<AnswerView> conflicts = new ArrayList<>();

  JointSheet(
      EntityManager entities,
      Task task,
      Map<String, JointAnswer> newest,
      Pen pen,
      boolean open,
      Instant at) {
    this.entities = entities;
    this.task = task;
    this.newest = newest;
    this.pen = pen;
    this.open = open;
    this.at = at;
  }

  @Override
  public void take(AnswerInput input) {
    Prompt prompt = Asked.prompt(Asked.of(task), input);
    AnswerValue value = Asked.value(prompt, input);
    JointAnswer stored = newest.get(prompt.key());
    if (stored == null) {
      if (!value.blank()) {
        begin(prompt, value, 1);
      }
    } else {
      change(prompt, stored, value, input.revision());
    }
  }

  private void change(Prompt prompt, JointAnswer stored, AnswerValue value, long seen) {
    AnswerValue before = pen.open(stored);
    UUID writer = task.getPartner().getId();
    if (before.equals(value)) {
      written.add(prompt);
    } else if (open && stored.getRevision() != seen) {
      conflicts.add(view(stored, before));
    } else if (stored.getWrittenBy().equals(writer)) {
      stored.rewrite(pen.seal(stored, value), at);
      written.add(prompt);
    } else {
      begin(prompt, value, stored.getRevision() + 1);
    }
  }

  private void begin(Prompt prompt, AnswerValue value, long revision) {
    JointAnswer answer = new JointAnswer(task, prompt.key(), revision, at);
    answer.begin(pen.seal(answer, value));
    entities.persist(answer);
    newest.put(prompt.key(), answer);
    written.add(prompt);
  }

  @Override
  public List<AnswerView> saved() {
    return written.stream().map(prompt -> viewOf(prompt.key())).toList();
  }

  @Override
  public List<AnswerView> conflicts() {
    return List.copyOf(conflicts);
  }

  @Override
  public AnswerValue said(String promptKey) {
    JointAnswer answer = newest.get(promptKey);
    return answer == null ? AnswerValue.NONE : pen.open(answer);
  }

  /** Every answer that says something, in the order of the prompts. */
  public List<AnswerView> answers() {
    return Asked.of(task).stream()
        .filter(p -> newest.containsKey(p.key()))
        .map(p -> viewOf(p.key()))
        .toList();
  }

  private AnswerView viewOf(String key) {
    JointAnswer answer = newest.get(key);
    return answer == null
        ? new AnswerView(key, null, null, List.of(), null, true, 0)
        : view(answer, pen.open(answer));
  }

  private static AnswerView view(JointAnswer answer, AnswerValue value) {
    return new AnswerView(
        answer.getPromptKey(),
        value.text(),
        value.number(),
        value.choices(),
        value.day(),
        true,
        answer.getRevision());
  }
}
