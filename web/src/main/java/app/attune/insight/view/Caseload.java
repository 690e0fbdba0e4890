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
  private int number = 1;
  private @Nullable CaseloadPage loaded;
  private List<LookRow> look = List.of();

  /** Reads the page once. */
  public void load() {
    loaded = caseloads.page(getFilter(), getFind(), (number - 1) * PAGE, PAGE);
    if (loaded.rows().isEmpty() && number > 1) {
      number = 1;
      loaded = caseloads.page(getFilter(), getFind(), 0, PAGE);
    }
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
    return number;
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

  public String getPage() {
    return String.valueOf(number);
  }

  public void setPage(@Nullable String page) {
    number = Asked.number(page, 1);
  }
}
