package app.attune.insight.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.attune.insight.boundary.CaseloadPage;
import app.attune.insight.boundary.CaseloadPage.CaseloadRow;
import app.attune.insight.boundary.Caseloads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The couples an exercise can be given to, when it was not said for whom. */
@Named("whom")
@RequestScoped
public class Whom {
  private static final int MANY = 100;
  private static final Set<String> CLOSED = Set.of("INVITED", "PAUSED", "SEPARATED", "CLOSED");

  @Inject private Caseloads caseloads;
  private @Nullable String exercise;
  private @Nullable String find;
  private List<CaseloadRow> rows = List.of();

  /** Reads the couples once. */
  public void load() {
    rows =
        caseloads.page(CaseloadPage.Filter.ALL, getFind(), 0, MANY).rows().stream()
            .filter(row -> !CLOSED.contains(row.state()))
            .toList();
  }

  /** The exercise, as it goes on in an address; empty for none. */
  public String getAlsoAsked() {
    return exercise == null ? "" : "&exercise=" + URLEncoder.encode(exercise, UTF_8);
  }

  public List<CaseloadRow> getRows() {
    return rows;
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
}
