package app.attune.exercise.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftRow;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.boundary.WrittenRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a counselor is writing, and what the practice has written. */
@Named("ownExercises")
@ViewScoped
public class OwnExercises implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Authoring authoring;
  @Inject private Exercises exercises;
  private @Nullable String copy;
  private @Nullable List<DraftRow> drafts;
  private @Nullable List<WrittenRow> written;

  /** Reads them once: a button acts upon the row that the page shows, wherever it is by now. */
  public void load() {
    drafts = authoring.drafts();
    written = authoring.written();
  }

  public String begin() {
    return edit(authoring.begin());
  }

  public String copy(UUID versionId) {
    return edit(authoring.copy(versionId));
  }

  public String newVersion(UUID exerciseId) {
    return edit(authoring.newVersion(exerciseId));
  }

  public String discard(UUID draftId) {
    authoring.discard(draftId);
    return done("own.discarded");
  }

  public String retire(UUID exerciseId) {
    authoring.retire(exerciseId);
    return done("own.retired");
  }

  public String bringBack(UUID exerciseId) {
    authoring.bringBack(exerciseId);
    return done("own.broughtBack");
  }

  /** The exercise that somebody wants to copy; null when nobody asked. */
  public @Nullable LibraryRow getCopied() {
    if (copy == null) {
      return null;
    }
    return exercises.exercise(Given.id(copy), "").row();
  }

  public List<DraftRow> getDrafts() {
    return PageState.read(drafts);
  }

  public List<WrittenRow> getWritten() {
    return PageState.read(written);
  }

  private static String edit(UUID draftId) {
    return "/practice/write.xhtml?faces-redirect=true&draft=" + draftId;
  }

  private static String done(String said) {
    Notices.done(said);
    return "/practice/own.xhtml?faces-redirect=true";
  }

  public @Nullable String getCopy() {
    return copy;
  }

  public void setCopy(@Nullable String copy) {
    this.copy = copy;
  }
}
