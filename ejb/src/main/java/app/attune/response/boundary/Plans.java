package app.attune.response.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.assignment.entity.Task;
import app.attune.assignment.entity.TaskStatus;
import app.attune.practice.control.Fields;
import app.attune.response.control.OwnTasks;
import app.attune.response.control.PlanPages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** A partner's own plan for a task. What is not the caller's is {@link NotFound}. */
@Stateless
@RolesAllowed("client")
public class Plans {
  @Inject private OwnTasks tasks;
  @Inject private PlanPages pages;

  /**
   * Keeps what is said of the plan. It also keeps it for a task that was closed meanwhile, since
   * nothing typed is ever lost.
   *
   * @throws Refused textTooLong beside {@code when} or {@code barrier}, numberOutOfRange beside
   *     {@code confidence}; alreadySubmitted
   * @throws NotFound also when the task has not come yet
   */
  public void make(UUID taskId, PlanChange change) {
    Task task = tasks.locked(taskId);
    if (task.getStatus() == TaskStatus.SCHEDULED) {
      throw new NotFound();
    }
    if (task.getStatus().isDone()) {
      throw Refused.step("alreadySubmitted");
    }
    Integer confidence = change.confidence();
    if (confidence != null && (confidence < 1 || confidence > 10)) {
      throw Refused.field("confidence", "numberOutOfRange");
    }
    Plan before = pages.of(task);
    pages.keep(
        task,
        new Plan(
            change.when() == null
                ? before.when()
                : Fields.text("when", change.when(), Plan.LONGEST),
            change.barrier() == null
                ? before.barrier()
                : Fields.text("barrier", change.barrier(), Plan.LONGEST),
            confidence == null ? before.confidence() : confidence));
  }
}
