package app.attune.insight.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.attune.insight.boundary.CaseloadPage.CaseloadRow;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The couples an exercise can be given to, when it was not said for whom. */
@Named("whom")
@RequestScoped
public class Whom {
  private static final int PAGE = 40;

  @Inject private Caseloads caseloads;
  private @Nullable String exercise;
  private @Nullable String find;
  private int number = 1;
  private @Nullable CouplePages list;

  /** Reads the couples once. */
  public void load() {
    list = CouplePages.of(caseloads, Filter.CAN_BE_GIVEN, getFind(), number, PAGE);
  }

  /** The exercise, as it goes on in an address; empty for none. */
  public String getAlsoAsked() {
    return exercise == null ? "" : "&exercise=" + URLEncoder.encode(exercise, UTF_8);
  }

  /** The address of another page of them. */
  public String page(int page) {
    return "?find=" + URLEncoder.encode(getFind(), UTF_8) + "&page=" + page + getAlsoAsked();
  }

  public CouplePages getList() {
    return Objects.requireNonNull(list);
  }

  public List<CaseloadRow> getRows() {
    return getList().page().rows();
  }

  public @Nullable String getExercise() {
    return exercise;
  }

  public void setExercise(@Nullable String exercise) {
    this.exercise = exercise;
  }

  public String getFind() {
    return Objects.requireNonNullElse(find, "").strip();
  }

  public void setFind(@Nullable String find) {
    this.find = find;
  }

  public String getPage() {
    return String.valueOf(number);
  }

  public void setPage(@Nullable String page) {
    number = Asked.number(page, 1);
  }
}
