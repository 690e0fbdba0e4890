package app.attune.report.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.couple.boundary.CoupleView;
import app.attune.report.boundary.NewReport;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a counselor fills in for a report. The token makes a double press one report. */
public class ReportForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String token = UUID.randomUUID().toString();
  private Preset preset = Preset.TWELVE_WEEKS;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private String summary = "";
  private String plan = "";

  /** Fills in the dates of the chosen period; dates of one's own stay. */
  void fillIn(CoupleView couple, LocalDate today) {
    LocalDate first = preset.from(couple, today);
    if (first != null) {
      from = first;
      to = today;
    }
  }

  NewReport asked(CoupleView couple) {
    return new NewReport(
        Given.id(token),
        couple.id(),
        Notices.given("from", from),
        Notices.given("to", to),
        summary,
        plan);
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
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
    this.summary = summary == null ? "" : summary.strip();
  }

  public String getPlan() {
    return plan;
  }

  public void setPlan(@Nullable String plan) {
    this.plan = plan == null ? "" : plan.strip();
  }
}
