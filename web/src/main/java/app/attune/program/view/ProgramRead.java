package app.attune.program.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramView;
import app.attune.program.boundary.Programs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One program, with its reasons and its steps. */
@Named("programRead")
@ViewScoped
public class ProgramRead implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Programs programs;
  @Inject private Composing composing;
  private @Nullable String id;
  private @Nullable ProgramView view;

  public void load() {
    view = programs.program(Given.id(id));
  }

  public String copy() {
    return edit(composing.copy(getView().row().versionId()));
  }

  public String newVersion() {
    return edit(composing.newVersion(getView().row().programId()));
  }

  public String retire() {
    composing.retire(getView().row().programId());
    return done("program.isRetired");
  }

  public String bringBack() {
    composing.bringBack(getView().row().programId());
    return done("program.isBack");
  }

  private static String edit(UUID draftId) {
    return "/practice/compose.xhtml?faces-redirect=true&draft=" + draftId;
  }

  private String done(String said) {
    Notices.done(said);
    return "/practice/program.xhtml?faces-redirect=true&id=" + getView().row().versionId();
  }

  public ProgramView getView() {
    return PageState.read(view);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
