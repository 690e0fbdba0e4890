package app.attune.program.view;

import app.attune.access.view.Notices;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramDraftRow;
import app.attune.program.boundary.ProgramRow;
import app.attune.program.boundary.Programs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of programs, and what a counselor is putting together. */
@Named("programsPage")
@RequestScoped
public class ProgramsPage {
  private static final List<String> ORDER = List.of("BUILT_IN", "PRACTICE", "OWN");

  @Inject private Programs programs;
  @Inject private Composing composing;
  private @Nullable Map<String, List<ProgramRow>> shelves;
  private @Nullable List<ProgramDraftRow> drafts;

  public String begin() {
    return "/practice/compose.xhtml?faces-redirect=true&draft=" + composing.begin();
  }

  public String discard(UUID draftId) {
    composing.discard(draftId);
    Notices.done("own.discarded");
    return "/practice/programs.xhtml?faces-redirect=true";
  }

  /** What there is, by whose it is; read once a request. */
  public Map<String, List<ProgramRow>> getShelves() {
    if (shelves == null) {
      List<ProgramRow> rows = programs.shelf();
      Map<String, List<ProgramRow>> all = new LinkedHashMap<>();
      for (String whose : ORDER) {
        all.put(whose, rows.stream().filter(row -> row.whose().equals(whose)).toList());
      }
      all.values().removeIf(List::isEmpty);
      shelves = all;
    }
    return shelves;
  }

  /** Read once a request. */
  public List<ProgramDraftRow> getDrafts() {
    if (drafts == null) {
      drafts = composing.drafts();
    }
    return drafts;
  }
}
