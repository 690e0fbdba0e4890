package app.attune.response.entity;

import app.attune.assignment.entity.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a partner means to go about a task: when and where, what may get in the way, how sure. */
@Entity
@Table(name = "plans")
public class TaskPlan {
  @Id
  @Column(name = "task_id")
  private UUID taskId;

  @Version private long version;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "partner_id")
  private UUID partnerId;

  @Column(name = "sealed_when")
  private byte @Nullable [] sealedWhen;

  @Column(name = "sealed_barrier")
  private byte @Nullable [] sealedBarrier;

  private @Nullable Short confidence;

  @Column(name = "made_at")
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected TaskPlan() {}

  public TaskPlan(Task task, Instant at) {
    this.taskId = task.getId();
    this.practiceId = task.getPracticeId();
    this.coupleId = task.getCouple().getId();
    this.partnerId = task.getPartner().getId();
    this.madeAt = at;
  }

  /**
   * Says it anew.
   *
   * @param sealedWhen when and where; null for not said
   * @param sealedBarrier what may get in the way; null for not said
   * @param confidence how sure the partner is, 1 to 10; null for not said
   */
  public void say(
      byte @Nullable [] sealedWhen,
      byte @Nullable [] sealedBarrier,
      @Nullable Integer confidence,
      Instant at) {
    if (confidence != null && (confidence < 1 || confidence > 10)) {
      throw new IllegalArgumentException("confidence goes from 1 to 10");
    }
    this.sealedWhen = sealedWhen == null ? null : sealedWhen.clone();
    this.sealedBarrier = sealedBarrier == null ? null : sealedBarrier.clone();
    this.confidence = confidence == null ? null : confidence.shortValue();
    this.madeAt = at;
  }

  public byte @Nullable [] getSealedWhen() {
    return sealedWhen == null ? null : sealedWhen.clone();
  }

  public byte @Nullable [] getSealedBarrier() {
    return sealedBarrier == null ? null : sealedBarrier.clone();
  }

  public @Nullable Integer getConfidence() {
    return confidence == null ? null : confidence.intValue();
  }
}
