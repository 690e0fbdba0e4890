package app.attune.program.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.view.Manuscript;
import app.attune.exercise.view.Sent;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramDraftView;
import app.attune.program.boundary.StepView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A program being put together: exercises are found, ordered, paced, kept and published. */
@Named("composition")
@ViewScoped
public class Composition implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST_FOUND = 12;

  @Inject private Composing composing;
  @Inject private Exercises exercises;
  private @Nullable String asked;
  private @Nullable ProgramDraftView begun;
  private @Nullable Manuscript<ProgramBody> manuscript;
  private List<StepView> steps = List.of();
  private List<LibraryRow> found = List.of();
  private String find = "";

  /** Opens the draft asked for; without one, the list of them. */
  public @Nullable String load() {
    if (asked == null) {
      return "/practice/programs.xhtml?faces-redirect=true";
    }
    ProgramDraftView read = composing.read(Given.id(asked));
    begun = read;
    manuscript = new Manuscript<>(read.id(), read.revision(), read.savedAt(), read.body());
    show();
    return null;
  }

  /** Keeps what is typed. */
  public void save() {
    Manuscript<ProgramBody> text = getText();
    text.take(Sent.form(), ComposedForm::read);
    text.keep(composing::save);
    find = Sent.of("find");
    show();
  }

  /** Does what a button of the page stands for, as its request says, after what is typed. */
  public void change() {
    Manuscript<ProgramBody> text = getText();
    text.take(Sent.form(), ComposedForm::read);
    StepEdit edit = new StepEdit(Sent.of("what"), Sent.of("key"), Sent.of("more"));
    switch (edit.what()) {
      case "undo" -> text.undo();
      case "redo" -> text.redo();
      case "mine" -> text.takeMine(read().revision());
      case "theirs" -> text.takeTheirs(read().revision(), read().body());
      default -> text.write(edit.of(text.getBody()));
    }
    text.keep(composing::save);
    show();
  }

  /** Publishes it, or says beside the fields what is missing. */
  public String publish() {
    return publish(text -> composing.publish(text.getId(), text.getRevision()));
  }

  /** Publishes it on top of a colleague's newer version. */
  public String publishOnTop() {
    UUID seen = PageState.read(getNewerId());
    return publish(text -> composing.publishOnTop(text.getId(), text.getRevision(), seen));
  }

  private String publish(Consumer<Manuscript<ProgramBody>> publishing) {
    Manuscript<ProgramBody> text = getText();
    text.proofread();
    save();
    if (!text.getProblems().isEmpty()) {
      return "";
    }
    try {
      publishing.accept(text);
    } catch (Refused refused) {
      begun = read();
      Notices.refused(refused);
      return "";
    }
    Notices.done("compose.published", text.getBody().title());
    return "/practice/programs.xhtml?faces-redirect=true";
  }

  private ProgramDraftView read() {
    return composing.read(getText().getId());
  }

  private void show() {
    steps = composing.preview(getText().getBody());
    found = exercises.library(LibraryQuestion.toGive(find, null), 0, MOST_FOUND).rows();
  }

  public Manuscript<ProgramBody> getText() {
    return PageState.read(manuscript);
  }

  /** The draft as it was when the page was opened, or when publishing it was refused. */
  public ProgramDraftView getBegun() {
    return PageState.read(begun);
  }

  /** The program's newest version, when it is a newer one than the draft began with. */
  public @Nullable UUID getNewerId() {
    return getBegun().newerId();
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

  public @Nullable String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked;
  }
}
