package app.attune.response.view;

import app.attune.response.boundary.RevealRow;
import app.attune.response.boundary.Reveals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What both partners opened to each other so far. */
@Named("sharedList")
@RequestScoped
public class SharedList {
  @Inject private Reveals reveals;
  private List<RevealRow> rows = List.of();

  @PostConstruct
  void read() {
    rows = reveals.opened();
  }

  public List<RevealRow> getRows() {
    return rows;
  }

  /** Whether what was shared in this task is open to read. */
  public boolean has(UUID taskId) {
    return rows.stream().anyMatch(row -> row.taskId().equals(taskId));
  }
}
