package app.attune.response.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.assignment.entity.Task;
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
   * Keeps the plan; said again, it replaces the one before.
   *
   * @throws Refused textTooLong beside {@code when} or {@code barrier}, numberOutOfRange beside
   *     {@code confidence}; taskNotOpen when it was sent or is closed
   */
  public void make(UUID taskId, Plan plan) {
    Task task = tasks.locked(taskId);
    if (!tasks.canBeDone(task)) {
      throw Refused.step("taskNotOpen");
    }
    Integer confidence = plan.confidence();
    if (confidence != null && (confidence < 1 || confidence > 10)) {
      throw Refused.field("confidence", "numberOutOfRange");
    }
    pages.keep(
        task,
        new Plan(
            Fields.text("when", plan.when(), Plan.LONGEST),
            Fields.text("barrier", plan.barrier(), Plan.LONGEST),
            confidence));
  }
}
