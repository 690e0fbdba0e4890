package app.attune.insight.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.attune.insight.boundary.CaseloadPage;
import app.attune.insight.boundary.CaseloadPage.Filter;
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
  private @Nullable CouplePages list;

  /** Reads the page once. */
  public void load() {
    list = CouplePages.of(caseloads, getFilter(), getFind(), number, PAGE);
  }

  /** One of the tabs. */
  public Filter getFilter() {
    Filter asked = Asked.oneOf(Filter.class, show, Filter.ALL);
    return asked == Filter.CAN_BE_GIVEN ? Filter.ALL : asked;
  }

  /** What was asked for, without the page, as it stands in an address. */
  public String getAsked() {
    return "show=" + getFilter() + "&find=" + URLEncoder.encode(getFind(), UTF_8);
  }

  public CouplePages getList() {
    return Objects.requireNonNull(list);
  }

  public CaseloadPage getLoaded() {
    return getList().page();
  }

  public List<LookRow> getLook() {
    return getLoaded().look();
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
