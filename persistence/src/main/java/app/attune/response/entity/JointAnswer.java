package app.attune.response.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.Task;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * What one partner wrote to one question of a sheet that both write. Who takes over from the other
 * begins a new one, so that the other's words stay; the highest revision is what the sheet says.
 */
@Entity
@DynamicUpdate // the runtime role may update only some columns
@Table(name = "joint_answers")
public class JointAnswer {
  @Id private UUID id;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private UUID coupleId;

  @Column(name = "assignment_id")
  private UUID assignmentId;

  private int occurrence;
  private short step;

  @Column(name = "prompt_key")
  private String promptKey;

  private long revision;

  @Column(name = "written_by")
  private UUID writtenBy;

  @Column(name = "sealed_value")
  private byte[] sealedValue;

  @Column(name = "saved_at")
  private Instant savedAt;

  @SuppressWarnings("NullAway.Init")
  protected JointAnswer() {}

  /** An answer with an identity, so that its text can be sealed to it; not yet stored. */
  public JointAnswer(Task writersTask, String promptKey, long revision, Instant at) {
    this.id = Identified.newId();
    this.practiceId = writersTask.getPracticeId();
    this.coupleId = writersTask.getCouple().getId();
    this.assignmentId = writersTask.getAssignment().getId();
    this.occurrence = writersTask.getOccurrence();
    this.step = (short) writersTask.getStep();
    this.promptKey = promptKey;
    this.revision = revision;
    this.writtenBy = writersTask.getPartner().getId();
    this.sealedValue = new byte[0];
    this.savedAt = at;
  }

  /** What it says from the beginning. */
  public void begin(byte[] sealed) {
    this.sealedValue = sealed.clone();
  }

  /** Its writer goes on. */
  public void rewrite(byte[] sealed, Instant at) {
    this.sealedValue = sealed.clone();
    this.revision++;
    this.savedAt = at;
  }

  public UUID getId() {
    return id;
  }

  public String getPromptKey() {
    return promptKey;
  }

  public long getRevision() {
    return revision;
  }

  public UUID getWrittenBy() {
    return writtenBy;
  }

  public byte[] getSealedValue() {
    return sealedValue.clone();
  }
}
