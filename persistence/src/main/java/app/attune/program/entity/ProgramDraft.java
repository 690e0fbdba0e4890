package app.attune.program.entity;

import app.attune.exercise.entity.LibraryDraft;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program that a counselor is writing. */
@Entity
@AttributeOverride(name = "entryId", column = @Column(name = "program_id"))
@Table(name = "program_drafts")
public class ProgramDraft extends LibraryDraft {
  protected ProgramDraft() {}

  /**
   * A draft that was just begun.
   *
   * @param base the version of a program that it goes on from; null for a new program
   * @param body as JSON
   */
  public ProgramDraft(
      UUID practiceId,
      UUID counselorId,
      @Nullable ProgramVersion base,
      String body,
      Instant begunAt) {
    super(
        practiceId,
        counselorId,
        base == null ? null : base.getProgram().getId(),
        base == null ? null : base.getId(),
        body,
        begunAt);
  }
}
