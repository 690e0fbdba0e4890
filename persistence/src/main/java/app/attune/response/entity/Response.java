package app.attune.response.entity;

import app.attune.access.entity.Identified;
import app.attune.assignment.entity.Task;
import app.attune.couple.entity.Partner;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;

/** The answers of one partner to one task: a draft until it is submitted, then final. */
@Entity
@Table(name = "responses")
public class Response extends Identified {
  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private UUID coupleId;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "task_id")
  private Task task;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "partner_id")
  private Partner partner;

  private @Nullable Short helpful;
  private @Nullable Short difficulty;

  @Convert(converter = Barriers.class)
  @Column(columnDefinition = "jsonb")
  @ColumnTransformer(write = "cast(? as jsonb)")
  private List<Barrier> barriers = List.of();

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "confirmed_mark")
  private @Nullable Long confirmedMark;

  @OneToMany(mappedBy = "response", cascade = CascadeType.PERSIST, orphanRemoval = true)
  private List<Answer> answers = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Response() {}

  /** A new draft. */
  public Response(Task task, Instant at) {
    this.practiceId = task.getPracticeId();
    this.coupleId = task.getCouple().getId();
    this.task = task;
    this.partner = task.getPartner();
    this.savedAt = at;
  }

  /** Keeps the pulse: helpful and difficulty 1 to 10, or null for not said. */
  public void feel(
      @Nullable Integer helpful, @Nullable Integer difficulty, List<Barrier> barriers) {
    requireDraft();
    this.helpful = scale(helpful);
    this.difficulty = scale(difficulty);
    this.barriers = List.copyOf(barriers);
  }

  /** The draft was saved. */
  public void saved(Instant at) {
    requireDraft();
    this.savedAt = at;
  }

  /** Final from now on. */
  public void submit(Instant at) {
    requireDraft();
    this.submittedAt = at;
    this.savedAt = at;
  }

  /**
   * Agrees with the sheet both write, as it stands.
   *
   * @param mark what the sheet says, as one number that grows with every change
   */
  public void confirm(long mark) {
    requireDraft();
    this.confirmedMark = mark;
  }

  /** Whether the partner agrees with the sheet at this mark. */
  public boolean isConfirmed(long mark) {
    return confirmedMark != null && confirmedMark == mark;
  }

  private void requireDraft() {
    if (submittedAt != null) {
      throw new IllegalStateException("a submitted response is final");
    }
  }

  private static @Nullable Short scale(@Nullable Integer value) {
    if (value == null) {
      return null;
    }
    if (value < 1 || value > 10) {
      throw new IllegalArgumentException("a scale goes from 1 to 10");
    }
    return value.shortValue();
  }

  /** The answer to a prompt, if there is one. */
  public Optional<Answer> answerTo(String promptKey) {
    return answers.stream().filter(a -> a.getPromptKey().equals(promptKey)).findFirst();
  }

  public Task getTask() {
    return task;
  }

  public Partner getPartner() {
    return partner;
  }

  public @Nullable Integer getHelpful() {
    return helpful == null ? null : helpful.intValue();
  }

  public @Nullable Integer getDifficulty() {
    return difficulty == null ? null : difficulty.intValue();
  }

  public List<Barrier> getBarriers() {
    return barriers;
  }

  public Instant getSavedAt() {
    return savedAt;
  }

  public @Nullable Instant getSubmittedAt() {
    return submittedAt;
  }

  public List<Answer> getAnswers() {
    return answers;
  }

  public UUID getCoupleId() {
    return coupleId;
  }

  public UUID getPracticeId() {
    return practiceId;
  }
}
