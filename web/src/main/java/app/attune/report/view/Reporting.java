package app.attune.report.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.couple.boundary.CoupleView;
import app.attune.report.boundary.IssuedReport;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.Reports;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A progress report before it is issued, and those issued before. */
@Named("reporting")
@ViewScoped
public class Reporting implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The periods a press of a button chooses. */
  public enum Preset {
    FOUR_WEEKS,
    TWELVE_WEEKS,
    SINCE_START,
    OWN
  }

  @Inject private Reports reports;
  private UUID token = UUID.randomUUID();
  private Preset preset = Preset.TWELVE_WEEKS;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private String summary = "";
  private String plan = "";
  private @Nullable ReportContent content;
  private List<IssuedReport> issued = List.of();

  /** The last twelve weeks, until the counselor chooses another period. */
  public void begin(CoupleView couple, LocalDate today) {
    if (from == null && to == null) {
      refresh(couple, today);
      issued = reports.issued(couple.id());
    }
  }

  /** Shows again what will be in it. */
  public void refresh(CoupleView couple, LocalDate today) {
    if (preset != Preset.OWN) {
      to = today;
      from =
          switch (preset) {
            case FOUR_WEEKS -> today.minusWeeks(4).plusDays(1);
            case SINCE_START -> couple.since();
            default -> today.minusWeeks(12).plusDays(1);
          };
    }
    try {
      content = reports.preview(asked(couple));
    } catch (Refused refused) {
      Notices.refused(refused);
    }
  }

  /** Issues it, however often the button is pressed, once. */
  public String issue(CoupleView couple) {
    try {
      IssuedReport report = reports.issue(asked(couple));
      Notices.done("report.done", report.number());
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
    return "/practice/report.xhtml?faces-redirect=true&couple=" + couple.id();
  }

  private NewReport asked(CoupleView couple) {
    LocalDate first = from;
    LocalDate last = to;
    if (first == null || last == null) {
      throw Refused.field(first == null ? "from" : "to", "dateMissing");
    }
    return new NewReport(token, couple.id(), first, last, summary.strip(), plan.strip());
  }

  public Preset[] getPresets() {
    return Preset.values();
  }

  public @Nullable ReportContent getContent() {
    return content;
  }

  public List<IssuedReport> getIssued() {
    return issued;
  }

  public UUID getToken() {
    return token;
  }

  public void setToken(UUID token) {
    this.token = token;
  }

  public Preset getPreset() {
    return preset;
  }

  public void setPreset(Preset preset) {
    this.preset = preset;
  }

  public @Nullable LocalDate getFrom() {
    return from;
  }

  public void setFrom(@Nullable LocalDate from) {
    this.from = from;
  }

  public @Nullable LocalDate getTo() {
    return to;
  }

  public void setTo(@Nullable LocalDate to) {
    this.to = to;
  }

  public String getSummary() {
    return summary;
  }

  public void setSummary(@Nullable String summary) {
    this.summary = summary == null ? "" : summary;
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(@Nullable String plan) {
    this.plan = plan == null ? "" : plan;
  }
}
