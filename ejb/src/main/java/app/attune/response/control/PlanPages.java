package app.attune.response.control;

import app.attune.access.control.Sealing;
import app.attune.access.control.Sealing.Place;
import app.attune.access.control.Sealing.Seal;
import app.attune.access.entity.Keyset.OwnerKind;
import app.attune.assignment.entity.Task;
import app.attune.response.boundary.Plan;
import app.attune.response.entity.TaskPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes and reads the plans of partners, each sealed with its author's keys. */
@ApplicationScoped
public class PlanPages {
  private static final String WHEN = "sealed_when";
  private static final String BARRIER = "sealed_barrier";

  @PersistenceContext private EntityManager entities;
  @Inject private Sealing sealing;
  @Inject private Clock clock;

  /** Keeps a plan that fits. */
  public void keep(Task task, Plan plan) {
    TaskPlan kept = entities.find(TaskPlan.class, task.getId());
    if (kept == null) {
      kept = new TaskPlan(task, clock.instant());
      entities.persist(kept);
    }
    Seal seal = seal(task);
    kept.say(
        sealed(seal, plan.when(), WHEN, task),
        sealed(seal, plan.barrier(), BARRIER, task),
        plan.confidence(),
        clock.instant());
  }

  /** The plan for a task; nothing said when none was made. */
  public Plan of(Task task) {
    TaskPlan kept = entities.find(TaskPlan.class, task.getId());
    if (kept == null) {
      return Plan.none();
    }
    Seal seal = seal(task);
    return new Plan(
        opened(seal, kept.getSealedWhen(), WHEN, task),
        opened(seal, kept.getSealedBarrier(), BARRIER, task),
        kept.getConfidence());
  }

  private Seal seal(Task task) {
    return sealing.of(OwnerKind.PARTNER, task.getPartner().getId());
  }

  private static byte @Nullable [] sealed(Seal seal, String text, String column, Task task) {
    return text.isEmpty() ? null : seal.sealText(text, new Place("plans", column, task.getId()));
  }

  private static String opened(Seal seal, byte @Nullable [] text, String column, Task task) {
    return text == null ? "" : seal.openText(text, new Place("plans", column, task.getId()));
  }
}
