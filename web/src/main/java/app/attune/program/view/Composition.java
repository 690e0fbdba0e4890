package app.attune.program.view;

import app.attune.access.view.Notices;
import app.attune.access.view.Sent;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.view.DraftDesk;
import app.attune.exercise.view.DraftPage;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.StepView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** A program being put together: exercises are found, ordered and paced. */
@Named("composition")
@ViewScoped
public class Composition extends DraftPage<ProgramBody> {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FOUND = 12;

  @Inject private Composing composing;
  @Inject private Exercises exercises;
  private List<StepView> steps = List.of();
  private List<LibraryRow> found = List.of();
  private String find = "";

  /** Keeps what is typed, and finds what is looked for. */
  @Override
  public void save() {
    find = Sent.of("find");
    super.save();
  }

  @Override
  protected DraftDesk<ProgramBody> desk() {
    return new DraftDesk<>(
        composing::read, composing::save, composing::publish, composing::publishOnTop);
  }

  @Override
  protected ProgramBody typed(ProgramBody shown, Map<String, String[]> sent) {
    return ComposedForm.read(shown, sent);
  }

  @Override
  protected ProgramBody changed(ProgramBody body, String what, String key, String more) {
    return new StepEdit(what, key, more).of(body);
  }

  @Override
  protected void show() {
    steps = composing.preview(getText().getBody());
    found = exercises.library(LibraryQuestion.toGive(find, null), 0, MOST_FOUND).rows();
  }

  @Override
  protected void tellPublished(ProgramBody body) {
    Notices.done("compose.published", body.title());
  }

  @Override
  protected String list() {
    return "/practice/programs.xhtml?faces-redirect=true";
  }

  /** The steps as they stand, with their exercises. */
  public List<StepView> getSteps() {
    return steps;
  }

  public List<LibraryRow> getFound() {
    return found;
  }

  public String getFind() {
    return find;
  }
}
