package app.attune.insight.view;

import app.attune.insight.boundary.Caseloads;
import app.attune.insight.boundary.UnreadRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was sent and not yet read; asked once for every page, as the navigation counts it. */
@Named("answersToRead")
@RequestScoped
public class AnswersToRead {
  private static final int SHORT_LIST = 5;

  @Inject private Caseloads caseloads;
  private List<UnreadRow> rows = List.of();

  @PostConstruct
  void load() {
    if (FacesContext.getCurrentInstance().getExternalContext().isUserInRole("counselor")) {
      rows = caseloads.unread();
    }
  }

  public List<UnreadRow> getRows() {
    return rows;
  }

  /** The first few, for the side of Today. */
  public List<UnreadRow> getFew() {
    return rows.subList(0, Math.min(SHORT_LIST, rows.size()));
  }

  /** Those of one couple. */
  public List<UnreadRow> of(UUID coupleId) {
    return rows.stream().filter(row -> row.coupleId().equals(coupleId)).toList();
  }

  /** The next one to read after this time of an assignment, or null. */
  public @Nullable UnreadRow after(UUID assignmentId, int occurrence) {
    return rows.stream()
        .filter(row -> !row.assignmentId().equals(assignmentId) || row.occurrence() != occurrence)
        .findFirst()
        .orElse(null);
  }
}
