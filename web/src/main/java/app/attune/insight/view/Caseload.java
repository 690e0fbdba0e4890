package app.attune.insight.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.attune.insight.boundary.CaseloadPage;
import app.attune.insight.boundary.Caseloads;
import app.attune.insight.boundary.LookRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The caseload as it is asked for in the address: filter, words and page. */
@Named("caseload")
@RequestScoped
public class Caseload {
  private static final int PAGE = 20;

  @Inject private Caseloads caseloads;
  private @Nullable String show;
  private @Nullable String find;
  private @Nullable String page;
  private @Nullable CaseloadPage loaded;
  private List<LookRow> look = List.of();

  /** Reads the page once. */
  public void load() {
    int first = (Asked.number(page, 1) - 1) * PAGE;
    loaded = caseloads.page(getFilter(), getFind(), first, PAGE);
    look = caseloads.needsALook();
  }

  public CaseloadPage.Filter getFilter() {
    return Asked.oneOf(CaseloadPage.Filter.class, show, CaseloadPage.Filter.ALL);
  }

  /** What was asked for, without the page, as it stands in an address. */
  public String getAsked() {
    return "show=" + getFilter() + "&find=" + URLEncoder.encode(getFind(), UTF_8);
  }

  /** The pages of this filter. */
  public int getPages() {
    return Math.max(1, (getLoaded().total() + PAGE - 1) / PAGE);
  }

  public int getNumber() {
    return Asked.number(page, 1);
  }

  public CaseloadPage getLoaded() {
    return Objects.requireNonNull(loaded);
  }

  public List<LookRow> getLook() {
    return look;
  }

  public String getFind() {
    return Objects.requireNonNullElse(find, "").strip();
  }

  public void setFind(@Nullable String find) {
    this.find = find;
  }

  public @Nullable String getShow() {
    return show;
  }

  public void setShow(@Nullable String show) {
    this.show = show;
  }

  public @Nullable String getPage() {
    return page;
  }

  public void setPage(@Nullable String page) {
    this.page = page;
  }
}
