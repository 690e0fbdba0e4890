package app.attune.report.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.control.Locks;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.practice.control.Fields;
import app.attune.report.control.Archive;
import app.attune.report.control.ProgressContents;
import app.attune.report.entity.IssuedReportFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Progress reports about the calling counselor's couples. What is another counselor's, or does not
 * exist, is {@link NotFound}.
 */
@Stateless
@RolesAllowed("counselor")
public class Reports {
  /** The longest summary or plan, in characters. */
  public static final int LONGEST_TEXT = 5_000;

  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;
  @Inject private ProgressContents contents;
  @Inject private Archive archive;
  @Inject private Caller caller;
  @Inject private AccessLog log;
  @Inject private Locks locks;
  @Inject private Clock clock;

  /**
   * What the report would say if it were issued now.
   *
   * @throws Refused periodBackwards, periodInTheFuture, periodTooLong (two years) beside {@code
   *     to}; textTooLong beside {@code summary} or {@code plan}
   */
  public ReportContent preview(NewReport wished) {
    Couple couple = caseload.couple(wished.coupleId());
    NewReport checked = checked(couple, wished);
    ReportContent content = contents.of(couple, checked, "");
    log.record(couple.getPractice().getId(), Action.ANSWERS_READ, couple.getId(), couple.getId());
    return content;
  }

  /**
   * Issues the report: from now on its bytes never change. The same token again returns the report
   * it made.
   *
   * @throws Refused as {@link #preview}
   */
  public IssuedReport issue(NewReport wished) {
    Couple couple = caseload.couple(wished.coupleId());
    NewReport checked = checked(couple, wished);
    UUID practiceId = couple.getPractice().getId();
    locks.hold("report " + practiceId);
    IssuedReportFile file =
        entities
            .createQuery(
                "select r from IssuedReportFile r where r.token = :token and r.coupleId = :couple",
                IssuedReportFile.class)
            .setParameter("token", wished.token())
            .setParameter("couple", couple.getId())
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (file == null) {
      file = archive.issue(couple, checked);
      log.record(practiceId, Action.REPORT_ISSUED, couple.getId(), file.getId());
    }
    return archive.view(file);
  }

  /** The reports issued about a couple, newest first. */
  public List<IssuedReport> issued(UUID coupleId) {
    caseload.couple(coupleId);
    return entities
        .createQuery(
            "select r from IssuedReportFile r where r.coupleId = :couple"
                + " order by r.issuedAt desc, r.id",
            IssuedReportFile.class)
        .setParameter("couple", coupleId)
        .getResultStream()
        .map(archive::view)
        .toList();
  }

  /** A report's file, byte for byte as issued; the download is put on record. */
  public ReportFile download(UUID reportId) {
    IssuedReportFile file =
        entities
            .createQuery(
                "select r from IssuedReportFile r, Couple c where r.id = :id"
                    + " and c.id = r.coupleId and c.counselor.account.subject = :caller",
                IssuedReportFile.class)
            .setParameter("id", reportId)
            .setParameter("caller", caller.subject())
            .getResultStream()
            .findFirst()
            .orElseThrow(NotFound::new);
    log.record(file.getPracticeId(), Action.REPORT_DOWNLOADED, file.getCoupleId(), file.getId());
    return archive.open(file);
  }

  private NewReport checked(Couple couple, NewReport wished) {
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    if (wished.to().isBefore(wished.from())) {
      throw Refused.field("to", "periodBackwards");
    }
    if (wished.to().isAfter(today)) {
      throw Refused.field("to", "periodInTheFuture");
    }
    if (wished.to().isAfter(wished.from().plusYears(2))) {
      throw Refused.field("to", "periodTooLong");
    }
    return new NewReport(
        wished.token(),
        wished.coupleId(),
        wished.from(),
        wished.to(),
        Fields.text("summary", wished.summary(), LONGEST_TEXT),
        Fields.text("plan", wished.plan(), LONGEST_TEXT));
  }
}
