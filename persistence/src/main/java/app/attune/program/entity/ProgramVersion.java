package app.attune.program.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published version: never changed, so that couples under way keep what they began with. */
@Entity
@Immutable
@Table(name = "program_versions")
public class ProgramVersion {
  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "program_id")
  private Program program;

  private int number;
  private String title;
  private String purpose;
  private String rationale;

  @Column(name = "published_at")
  private Instant publishedAt;

  @OneToMany(mappedBy = "programVersion", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<ProgramStep> steps = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected ProgramVersion() {}

  /**
   * Lays a version down with its steps.
   *
   * @param number higher than those of the program's other versions
   */
  public ProgramVersion(Program program, int number, ProgramText text, Instant publishedAt) {
    this.id = Identified.newId();
    this.program = program;
    this.number = number;
    this.title = text.title();
    this.purpose = text.purpose();
    this.rationale = text.rationale();
    this.publishedAt = publishedAt;
    text.steps().forEach(step -> steps.add(new ProgramStep(this, steps.size() + 1, step)));
  }

  public UUID getId() {
    return id;
  }

  public Program getProgram() {
    return program;
  }

  public int getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public String getPurpose() {
    return purpose;
  }

  public String getRationale() {
    return rationale;
  }

  public Instant getPublishedAt() {
    return publishedAt;
  }

  /** In their order, positions from 1 without gaps. */
  public List<ProgramStep> getSteps() {
    return steps;
  }
}
