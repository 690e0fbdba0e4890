package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.DraftView;
import app.attune.exercise.boundary.ExercisePreview;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An exercise being written: what is typed is kept, can be taken back, and is published. */
@Named("writing")
@ViewScoped
public class Writing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Authoring authoring;
  @Inject private Words words;
  private @Nullable String asked;
  private @Nullable DraftView begun;
  private @Nullable Manuscript<DraftBody> manuscript;
  private @Nullable ExercisePreview preview;

  /** Opens the draft asked for; without one, the list of them. */
  public @Nullable String load() {
    if (asked == null) {
      String copied = Sent.of("copy").isEmpty() ? "" : "&copy=" + Given.id(Sent.of("copy"));
      return "/practice/own.xhtml?faces-redirect=true" + copied;
    }
    DraftView read = authoring.read(Given.id(asked));
    begun = read;
    manuscript = new Manuscript<>(read.id(), read.revision(), read.savedAt(), read.body());
    show();
    return null;
  }

  /** Keeps what is typed. */
  public void save() {
    Manuscript<DraftBody> text = getText();
    text.take(Sent.form(), WrittenForm::read);
    text.keep(authoring::save);
    show();
  }

  /** Does what a button of the page stands for, as its request says, after what is typed. */
  public void change() {
    Manuscript<DraftBody> text = getText();
    text.take(Sent.form(), WrittenForm::read);
    Edit edit = new Edit(Sent.of("what"), Sent.of("key"), Sent.of("more"));
    switch (edit.what()) {
      case "undo" -> text.undo();
      case "redo" -> text.redo();
      case "mine" -> text.takeMine(read().revision());
      case "theirs" -> text.takeTheirs(read().revision(), read().body());
      default -> text.write(edit.of(text.getBody()));
    }
    text.keep(authoring::save);
    show();
  }

  /** Publishes it, or says beside the fields what is missing. */
  public String publish() {
    return publish(text -> authoring.publish(text.getId(), text.getRevision()));
  }

  /** Publishes it on top of a colleague's newer version. */
  public String publishOnTop() {
    UUID seen = PageState.read(getBegun().overtaken()).newestId();
    return publish(text -> authoring.publishOnTop(text.getId(), text.getRevision(), seen));
  }

  private String publish(Consumer<Manuscript<DraftBody>> publishing) {
    Manuscript<DraftBody> text = getText();
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
    Notices.done("write.published", text.getBody().title());
    return "/practice/own.xhtml?faces-redirect=true";
  }

  private DraftView read() {
    return authoring.read(getText().getId());
  }

  private void show() {
    preview = authoring.preview(getText().getBody(), words.say("write.partner"));
  }

  public Manuscript<DraftBody> getText() {
    return PageState.read(manuscript);
  }

  /** The draft as it was when the page was opened, or when publishing it was refused. */
  public DraftView getBegun() {
    return PageState.read(begun);
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
