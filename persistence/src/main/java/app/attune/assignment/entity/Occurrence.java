package app.attune.assignment.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the times an assignment is done.
 *
 * @param number 1 for the first, which is the only one of what is given once
 * @param tasks of each partner who was given it, the first partner first; both steps
 */
public record Occurrence(int number, List<Task> tasks) {
  /**
   * In a query, of a task {@code t} of an assignment {@code a}: whether its time was not taken
   * back, which an earlier end does with what nobody has begun.
   */
  public static final String NOT_TAKEN_BACK =
      "(t.occurrence <= a.times or exists (select b.id from Task b where b.assignment = a"
          + " and b.occurrence = t.occurrence and b.startedAt is not null))";

  /**
   * In a query, of a task {@code t} of an assignment {@code a}: the day its time is wished by, as
   * {@link #due}.
   */
  public static final String DUE =
      "(case when a.rule is null then a.window.due else (select max(d.due) from Task d"
          + " where d.assignment = a and d.occurrence = t.occurrence and d.step = 1) end)";

  /** Which time of which assignment. */
  public record Place(UUID assignmentId, int number) {}

  public Occurrence {
    tasks =
        tasks.stream()
            .sorted(
                Comparator.comparing((Task t) -> t.getPartner().getPosition())
                    .thenComparing(Task::getStep))
            .toList();
  }

  /** The times these tasks belong to, in the order of their first tasks. */
  public static Map<Place, Occurrence> of(Collection<Task> tasks) {
    Map<Place, List<Task>> byPlace = new LinkedHashMap<>();
    for (Task task : tasks) {
      byPlace.computeIfAbsent(place(task), place -> new ArrayList<>()).add(task);
    }
    Map<Place, Occurrence> times = new LinkedHashMap<>();
    byPlace.forEach((place, of) -> times.put(place, new Occurrence(place.number(), of)));
    return times;
  }

  private static Place place(Task task) {
    return new Place(task.getAssignment().getId(), task.getOccurrence());
  }

  /** Which of the times it is. */
  public Place place() {
    return place(tasks.get(0));
  }

  public Assignment assignment() {
    return tasks.get(0).getAssignment();
  }

  public LocalDate opens() {
    return first().getOpens();
  }

  /**
   * The day it is wished by. The partners' own days differ when it was changed after one of them
   * had sent: given once, it is what the counselor said last, otherwise the latest.
   */
  public LocalDate due() {
    return assignment().isRepeating()
        ? step(1).stream().map(Task::getDue).max(Comparator.naturalOrder()).orElseThrow()
        : assignment().getWindow().due();
  }

  /** The day that tells it from the assignment's other times; null when there are none. */
  public @Nullable LocalDate day() {
    return assignment().isRepeating() ? opens() : null;
  }

  /** The tasks of a step, the first partner first. */
  public List<Task> step(int step) {
    return tasks.stream().filter(t -> t.getStep() == step).toList();
  }

  /** Whether everybody who was given it has sent the first step. */
  public boolean isDone() {
    return step(1).stream().allMatch(t -> t.getStatus().isDone());
  }

  private Task first() {
    return step(1).get(0);
  }
}
