package app.attune.report.control;

import app.attune.assignment.entity.Occurrence;
import app.attune.assignment.entity.Task;
import app.attune.exercise.entity.Prompt;
import app.attune.response.control.Sheets;
import app.attune.response.control.Sheets.Pen;
import app.attune.response.entity.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The words partners shared with each other that are open to both at this moment. */
@ApplicationScoped
public class OpenQuotes {
  @PersistenceContext private EntityManager entities;
  @Inject private Sheets sheets;
  @Inject private Clock clock;

  /** By task, in the order of the prompts; texts only, choices and scales are not quotes. */
  public Map<UUID, List<String>> byTask(List<Occurrence> times) {
    List<Task> tasks = times.stream().flatMap(time -> time.step(1).stream()).toList();
    if (tasks.isEmpty()) {
      return Map.of();
    }
    Instant now = clock.instant();
    Map<UUID, Pen> pens = new HashMap<>();
    Map<UUID, Map<String, String>> words = new HashMap<>();
    entities
        .createQuery(
            "select a, a.response.task.id from Answer a where a.response.task in :tasks",
            Object[].class)
        .setParameter("tasks", tasks)
        .getResultStream()
        .filter(row -> ((Answer) row[0]).isOpenToOther(now))
        .forEach(
            row -> {
              Answer answer = (Answer) row[0];
              Pen pen = pens.computeIfAbsent(answer.getPartnerId(), sheets::of);
              String text = pen.open(answer).text();
              if (text != null) {
                words
                    .computeIfAbsent((UUID) row[1], task -> new HashMap<>())
                    .put(answer.getPromptKey(), text);
              }
            });
    Map<UUID, List<String>> quotes = new HashMap<>();
    for (Task task : tasks) {
      quotes.put(task.getId(), ordered(task, words.getOrDefault(task.getId(), Map.of())));
    }
    return quotes;
  }

  private static List<String> ordered(Task task, Map<String, String> byPrompt) {
    List<String> ordered = new ArrayList<>();
    for (Prompt prompt : task.getAssignment().getExerciseVersion().getPrompts()) {
      String text = byPrompt.get(prompt.key());
      if (text != null) {
        ordered.add(text);
      }
    }
    return ordered;
  }
}
