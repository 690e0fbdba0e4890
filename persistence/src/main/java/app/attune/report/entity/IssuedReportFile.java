package app.attune.report.entity;

import app.attune.access.entity.Identified;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A report as issued: sealed bytes that never change, and their SHA-256. */
@Entity
@Immutable
@Table(name = "issued_reports")
public class IssuedReportFile {
  /** What it reports. */
  public enum Kind {
    PROGRESS,
    SESSION
  }

  /** Whose copy it is. */
  public enum Audience {
    COUNSELOR,
    COUPLE,
    FIRST,
    SECOND
  }

  @Id private UUID id;

  @Column(name = "practice_id")
  private UUID practiceId;

  @Column(name = "couple_id")
  private UUID coupleId;

  private UUID token;
  private int year;
  private int number;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  @Column(name = "period_from")
  private LocalDate from;

  @Column(name = "period_to")
  private LocalDate to;

  @Column(name = "issued_at")
  private Instant issuedAt;

  private int pages;
  private int size;
  private byte[] sha256;

  @Column(name = "sealed_file")
  private byte[] sealedFile;

  @SuppressWarnings("NullAway.Init")
  protected IssuedReportFile() {}

  /** A progress report, the counselor's copy. */
  public IssuedReportFile(
      UUID id,
      UUID practiceId,
      UUID coupleId,
      UUID token,
      int year,
      int number,
      LocalDate from,
      LocalDate to,
      Instant issuedAt,
      Contents contents) {
    this.id = id;
    this.practiceId = practiceId;
    this.coupleId = coupleId;
    this.token = token;
    this.year = year;
    this.number = number;
    this.kind = Kind.PROGRESS;
    this.audience = Audience.COUNSELOR;
    this.from = from;
    this.to = to;
    this.issuedAt = issuedAt;
    this.pages = contents.pages();
    this.size = contents.size();
    this.sha256 = contents.sha256();
    this.sealedFile = contents.sealed();
  }

  /** A file before it is stored. */
  @SuppressWarnings("ArrayRecordComponent") // carried from the seal to the row, never compared
  public record Contents(int pages, int size, byte[] sha256, byte[] sealed) {}

  /** A new identity, needed before the file can be sealed to it. */
  public static UUID newId() {
    return Identified.newId();
  }

  /** As printed: the year and a number counted in the practice. */
  public String printedNumber() {
    return "%d-%04d".formatted(year, number);
  }

  public String sha256Hex() {
    return HexFormat.of().formatHex(sha256);
  }

  public UUID getId() {
    return id;
  }

  public UUID getPracticeId() {
    return practiceId;
  }

  public UUID getCoupleId() {
    return coupleId;
  }

  public UUID getToken() {
    return token;
  }

  public Kind getKind() {
    return kind;
  }

  public LocalDate getFrom() {
    return from;
  }

  public LocalDate getTo() {
    return to;
  }

  public Instant getIssuedAt() {
    return issuedAt;
  }

  public int getPages() {
    return pages;
  }

  public int getSize() {
    return size;
  }

  public byte[] getSealedFile() {
    return sealedFile.clone();
  }
}
