package app.attune.response.control;

import app.attune.assignment.entity.Task;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import app.attune.exercise.control.Wording;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Prompt;
import app.attune.response.boundary.RevealPage;
import app.attune.response.boundary.RevealPage.Said;
import app.attune.response.boundary.RevealPage.SharedPrompt;
import app.attune.response.control.Sheets.Pen;
import app.attune.response.entity.Answer;
import app.attune.response.entity.AnswerValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Puts together what both partners shared in one exercise, for one of them. */
@ApplicationScoped
public class RevealPages {
  @PersistenceContext private EntityManager entities;
  @Inject private Sheets sheets;
  @Inject private Clock clock;

  /** The page for the task's partner. The database shows of the other only what is released. */
  public RevealPage of(Task task) {
    Partner reader = task.getPartner();
    Couple couple = task.getCouple();
    Partner other = couple.otherThan(reader);
    ExerciseVersion version = task.getAssignment().getExerciseVersion();
    Wording wording = Wording.forReader(reader);
    Instant now = clock.instant();
    Map<String, Said> shared = new HashMap<>();
    Map<String, Said> kept = new HashMap<>();
    Map<String, Said> others = new HashMap<>();
    Map<UUID, Pen> pens = new HashMap<>();
    for (Answer answer : answers(task)) {
      Pen pen = pens.computeIfAbsent(answer.getPartnerId(), sheets::of);
      boolean own = answer.getPartnerId().equals(reader.getId());
      if (!own && !answer.isOpenToOther(now)) {
        continue;
      }
      version.getPrompts().stream()
          .filter(prompt -> prompt.key().equals(answer.getPromptKey()))
          .findFirst()
          .ifPresent(
              prompt ->
                  (own ? answer.isShared() ? shared : kept : others)
                      .put(prompt.key(), said(prompt, pen.open(answer), wording)));
    }
    return new RevealPage(
        task.getId(),
        version.getTitle(),
        version.getArea().name(),
        task.getDay(),
        reader.getFirstName(),
        other.getFirstName(),
        couple.getCounselor().getFirstName(),
        reader.getStrand(),
        version.getPrompts().stream()
            .filter(p -> shared.containsKey(p.key()) || others.containsKey(p.key()))
            .map(p -> pair(p, wording, shared, others))
            .toList(),
        version.getPrompts().stream()
            .filter(p -> kept.containsKey(p.key()))
            .map(p -> kept.getOrDefault(p.key(), nothing(p)))
            .toList(),
        wording.of(version.getTalkingPoint()));
  }

  private List<Answer> answers(Task task) {
    return entities
        .createQuery(
            "select a from Answer a"
                + " where a.assignmentId = :assignment and a.occurrence = :occurrence",
            Answer.class)
        .setParameter("assignment", task.getAssignment().getId())
        .setParameter("occurrence", task.getOccurrence())
        .getResultList();
  }

  private static SharedPrompt pair(
      Prompt prompt, Wording wording, Map<String, Said> own, Map<String, Said> others) {
    return new SharedPrompt(
        prompt.key(),
        prompt.kind().name(),
        wording.of(prompt.text()),
        Objects.requireNonNullElse(prompt.lowEnd(), ""),
        Objects.requireNonNullElse(prompt.highEnd(), ""),
        own.getOrDefault(prompt.key(), nothing(prompt)),
        others.getOrDefault(prompt.key(), nothing(prompt)));
  }

  private static Said said(Prompt prompt, AnswerValue value, Wording wording) {
    return new Said(
        prompt.key(),
        wording.of(prompt.text()),
        AnswerText.of(prompt, value, wording),
        Objects.requireNonNullElse(value.number(), 0));
  }

  private static Said nothing(Prompt prompt) {
    return new Said(prompt.key(), "", "", 0);
  }
}
