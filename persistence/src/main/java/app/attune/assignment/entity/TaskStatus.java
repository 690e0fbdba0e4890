package app.attune.assignment.entity;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a task is, and which steps are legal. */
public enum TaskStatus {
  SCHEDULED,
  OPEN,
  STARTED,
  SUBMITTED,
  REVIEWED,
  /** Nobody began it, and its next time has come. */
  MISSED,
  WITHDRAWN;

  private static final Map<TaskStatus, Set<TaskStatus>> NEXT = new EnumMap<>(TaskStatus.class);

  static {
    NEXT.put(SCHEDULED, EnumSet.of(OPEN, WITHDRAWN));
    NEXT.put(OPEN, EnumSet.of(STARTED, SUBMITTED, MISSED, WITHDRAWN));
    NEXT.put(STARTED, EnumSet.of(SUBMITTED, WITHDRAWN));
    NEXT.put(SUBMITTED, EnumSet.of(REVIEWED));
    NEXT.put(REVIEWED, EnumSet.noneOf(TaskStatus.class));
    // who was writing when it was missed has begun it
    NEXT.put(MISSED, EnumSet.of(STARTED));
    NEXT.put(WITHDRAWN, EnumSet.of(SCHEDULED, OPEN, STARTED));
  }

  /** Whether the step is legal. */
  public boolean leadsTo(TaskStatus next) {
    return NEXT.getOrDefault(this, Set.of()).contains(next);
  }

  /**
   * Takes the step.
   *
   * @throws IllegalStateException when it is not legal
   */
  public TaskStatus to(TaskStatus next) {
    if (!leadsTo(next)) {
      throw new IllegalStateException("a task does not go from " + this + " to " + next);
    }
    return next;
  }

  /** Whether the partner can write on it. */
  public boolean isOpen() {
    return this == OPEN || this == STARTED;
  }

  /** Whether the partner has sent it. */
  public boolean isDone() {
    return this == SUBMITTED || this == REVIEWED;
  }
}
