package app.attune.program.view;

import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramDraftRow;
import app.attune.program.boundary.ProgramRow;
import app.attune.program.boundary.Programs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shelf of programs, and what a counselor is putting together. */
@Named("programsPage")
@ViewScoped
public class ProgramsPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<String> ORDER = List.of("BUILT_IN", "PRACTICE", "OWN");

  @Inject private Programs programs;
  @Inject private Composing composing;
  private @Nullable Map<String, List<ProgramRow>> shelves;
  private @Nullable List<ProgramDraftRow> drafts;

  /** Reads them once: a button acts upon the row that the page shows, wherever it is by now. */
  public void load() {
    shelves = shelves(programs.shelf());
    drafts = composing.drafts();
  }

  private static Map<String, List<ProgramRow>> shelves(List<ProgramRow> rows) {
    Map<String, List<ProgramRow>> all = new LinkedHashMap<>();
    for (String whose : ORDER) {
      all.put(whose, rows.stream().filter(row -> row.whose().equals(whose)).toList());
    }
    all.values().removeIf(List::isEmpty);
    return all;
  }

  public String begin() {
    return "/practice/compose.xhtml?faces-redirect=true&draft=" + composing.begin();
  }

  public String discard(UUID draftId) {
    composing.discard(draftId);
    Notices.done("own.discarded");
    return "/practice/programs.xhtml?faces-redirect=true";
  }

  /** What there is, by whose it is. */
  public Map<String, List<ProgramRow>> getShelves() {
    return PageState.read(shelves);
  }

  public List<ProgramDraftRow> getDrafts() {
    return PageState.read(drafts);
  }
}
