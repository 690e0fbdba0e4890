package app.attune.response.control;

import app.attune.assignment.control.AssignmentLock;
import app.attune.assignment.entity.Task;
import app.attune.response.entity.JointAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** The sheets that couples write together. */
@ApplicationScoped
public class JointSheets {
  @PersistenceContext private EntityManager entities;
  @Inject private Sheets sheets;
  @Inject private AssignmentLock lock;
  @Inject private Clock clock;

  /** The sheet as it stands. */
  public JointSheet of(Task task) {
    return of(task, true);
  }

  /**
   * The sheet, to be written.
   *
   * @param open whether it can be worked on now; what is typed on a page that was closed meanwhile
   *     is kept, but tells nothing of the other's words
   */
  public JointSheet of(Task task, boolean open) {
    Map<String, JointAnswer> newest = new HashMap<>();
    entities
        .createQuery(
            "select j from JointAnswer j where j.assignmentId = :assignment"
                + " and j.occurrence = :occurrence and j.step = :step order by j.revision",
            JointAnswer.class)
        .setParameter("assignment", task.getAssignment().getId())
        .setParameter("occurrence", task.getOccurrence())
        .setParameter("step", (short) task.getStep())
        .getResultStream()
        .forEach(answer -> newest.put(answer.getPromptKey(), answer));
    return new JointSheet(
        entities, task, newest, sheets.ofCouple(task.getCouple().getId()), open, clock.instant());
  }

  /**
   * Holds the sheets of the assignment until the transaction ends: both write one after the other.
   * It comes before the lock of a task, because sending a sheet touches the tasks of both.
   */
  public void lock(Task task) {
    lock.hold(task.getAssignment().getId());
  }

  /** What the sheet says, as one number that grows with every change. */
  public long mark(Task task) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select attune.joint_mark(:assignment, :occurrence, :step)", Long.class)
                .setParameter("assignment", task.getAssignment().getId())
                .setParameter("occurrence", task.getOccurrence())
                .setParameter("step", task.getStep())
                .getSingleResult())
        .longValue();
  }

  /** Whether the other partner has confirmed the sheet as it stands. */
  public boolean isConfirmedByOther(Task task) {
    return (Boolean)
        entities
            .createNativeQuery("select attune.other_has_confirmed(:task)", Boolean.class)
            .setParameter("task", task.getId())
            .getSingleResult();
  }

  /** Sends the sheet for both, if both have confirmed it as it stands. */
  public boolean finish(Task task) {
    entities.flush();
    return (Boolean)
        entities
            .createNativeQuery("select attune.finish_together(:task, :at)", Boolean.class)
            .setParameter("task", task.getId())
            .setParameter("at", clock.instant())
            .getSingleResult();
  }
}
