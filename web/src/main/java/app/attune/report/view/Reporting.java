package app.attune.report.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.couple.boundary.CoupleView;
import app.attune.report.boundary.IssuedReport;
import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.Reports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A progress report before it is issued, and those issued before. */
@Named("reporting")
@ViewScoped
public class Reporting implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Reports reports;
  private final ReportForm form = new ReportForm();
  private @Nullable ReportContent content;
  private List<IssuedReport> issued = List.of();

  /** The last twelve weeks, until the counselor chooses another period. */
  public void begin(CoupleView couple, LocalDate today) {
    if (content == null) {
      refresh(couple, today);
      issued = reports.issued(couple.id());
    }
  }

  /** Shows again what will be in it. */
  public void refresh(CoupleView couple, LocalDate today) {
    form.fillIn(couple, today);
    try {
      content = reports.preview(form.asked(couple));
    } catch (Refused refused) {
      Notices.refused(refused);
    }
  }

  /** Issues it, however often the button is pressed, once. */
  public String issue(CoupleView couple) {
    try {
      Notices.done("report.done", reports.issue(form.asked(couple)).number());
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
    return "/practice/report.xhtml?faces-redirect=true&couple=" + couple.id();
  }

  public Preset[] getPresets() {
    return Preset.values();
  }

  public ReportForm getForm() {
    return form;
  }

  public @Nullable ReportContent getContent() {
    return content;
  }

  public List<IssuedReport> getIssued() {
    return issued;
  }
}
