package app.attune.report.control;

import app.attune.access.control.Sealing;
import app.attune.access.control.Sealing.Place;
import app.attune.access.entity.Keyset.OwnerKind;
import app.attune.couple.entity.Couple;
import app.attune.report.boundary.IssuedReport;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportFile;
import app.attune.report.entity.IssuedReportFile;
import app.attune.report.entity.IssuedReportFile.Contents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;

/** Keeps issued reports: sealed with the couple's keys, with the SHA-256 of what was issued. */
@ApplicationScoped
public class Archive {
  @PersistenceContext private EntityManager entities;
  @Inject private ProgressContents contents;
  @Inject private ReportPdf pdf;
  @Inject private Sealing sealing;
  @Inject private Clock clock;

  /** Makes the file and stores it; the caller holds the practice's numbering. */
  public IssuedReportFile issue(Couple couple, NewReport wished) {
    // as exact as the database keeps it, so that the report is the same when it is read again
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    UUID practiceId = couple.getPractice().getId();
    int year = couple.getPractice().dayOf(now).getYear();
    int number = nextNumber(practiceId, year);
    ReportContent content = contents.of(couple, wished, "%d-%04d".formatted(year, number));
    ReportPdf.Document document = pdf.of(content);
    UUID id = IssuedReportFile.newId();
    byte[] sealed = sealing.of(OwnerKind.COUPLE, couple.getId()).seal(document.bytes(), place(id));
    IssuedReportFile file =
        new IssuedReportFile(
            id,
            practiceId,
            couple.getId(),
            wished.token(),
            year,
            number,
            wished.from(),
            wished.to(),
            now,
            new Contents(
                document.pages(), document.bytes().length, sha256(document.bytes()), sealed));
    entities.persist(file);
    return file;
  }

  /**
   * The file as it was issued.
   *
   * @throws IllegalStateException when the stored bytes are not those
   */
  public ReportFile open(IssuedReportFile file) {
    byte[] bytes =
        sealing
            .of(OwnerKind.COUPLE, file.getCoupleId())
            .open(file.getSealedFile(), place(file.getId()));
    if (!HexFormat.of().formatHex(sha256(bytes)).equals(file.sha256Hex())) {
      throw new IllegalStateException("a stored report is not what was issued");
    }
    return new ReportFile("report-" + file.printedNumber() + ".pdf", bytes);
  }

  /** What a list shows of it. */
  public IssuedReport view(IssuedReportFile file) {
    return new IssuedReport(
        file.getId(),
        file.printedNumber(),
        file.getFrom(),
        file.getTo(),
        file.getIssuedAt(),
        file.getPages(),
        file.getSize(),
        file.sha256Hex());
  }

  private int nextNumber(UUID practiceId, int year) {
    // other counselors' reports are invisible to this caller, their numbers are not
    return (Integer)
        entities
            .createNativeQuery("select attune.next_report_number(:practice, :year)", Integer.class)
            .setParameter("practice", practiceId)
            .setParameter("year", year)
            .getSingleResult();
  }

  private static Place place(UUID id) {
    return new Place("issued_reports", "sealed_file", id);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
