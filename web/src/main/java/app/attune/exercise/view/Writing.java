package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.ExercisePreview;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An exercise being written: what is typed is kept, can be taken back, and is published. */
@Named("writing")
@ViewScoped
public class Writing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Authoring authoring;
  @Inject private Words words;
  private @Nullable String asked;
  private @Nullable Manuscript manuscript;
  private @Nullable ExercisePreview preview;

  /** Opens the draft asked for; without one, the list of them. */
  public @Nullable String load() {
    if (asked == null) {
      String copied = sent("copy").isEmpty() ? "" : "&copy=" + Given.id(sent("copy"));
      return "/practice/own.xhtml?faces-redirect=true" + copied;
    }
    manuscript = new Manuscript(authoring.read(Given.id(asked)));
    show();
    return null;
  }

  /** Keeps what is typed. */
  public void save() {
    Manuscript text = getText();
    take(text);
    text.keep(authoring);
    show();
  }

  /** Does what a button of the page stands for, as its request says, after what is typed. */
  public void change() {
    Manuscript text = getText();
    take(text);
    Edit edit = new Edit(sent("what"), sent("key"), sent("more"));
    switch (edit.what()) {
      case "undo" -> text.undo();
      case "redo" -> text.redo();
      case "mine" -> text.takeMine(authoring.read(text.getId()));
      case "theirs" -> text.takeTheirs(authoring.read(text.getId()));
      default -> text.write(edit.of(text.getBody()));
    }
    text.keep(authoring);
    show();
  }

  /** Publishes it, or says beside the fields what is missing. */
  public String publish() {
    Manuscript text = getText();
    text.proofread();
    save();
    if (!text.getProblems().isEmpty()) {
      return "";
    }
    try {
      authoring.publish(text.getId(), text.getRevision());
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
    Notices.done("write.published", text.getBody().title());
    return "/practice/own.xhtml?faces-redirect=true";
  }

  private static void take(Manuscript text) {
    if (sent("revision").matches("\\d{1,18}")) {
      text.saw(Long.parseLong(sent("revision")));
    }
    text.write(WrittenForm.read(text.getBody(), external().getRequestParameterValuesMap()));
  }

  private void show() {
    preview = authoring.preview(getText().getBody(), words.say("write.partner"));
  }

  private static String sent(String name) {
    return Objects.requireNonNullElse(external().getRequestParameterMap().get(name), "");
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public Manuscript getText() {
    return PageState.read(manuscript);
  }

  public ExercisePreview getPreview() {
    return PageState.read(preview);
  }

  public @Nullable String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked;
  }
}
