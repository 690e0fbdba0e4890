package app.attune.exercise.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.access.view.Sent;
import app.attune.access.view.Words;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.ExercisePreview;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An exercise being written, beside what a client would read. */
@Named("writing")
@ViewScoped
public class Writing extends DraftPage<DraftBody> {
  private static final long serialVersionUID = 1L;

  @Inject private Authoring authoring;
  @Inject private Words words;
  private @Nullable ExercisePreview preview;

  @Override
  protected DraftDesk<DraftBody> desk() {
    return new DraftDesk<>(
        authoring::read, authoring::save, authoring::publish, authoring::publishOnTop);
  }

  @Override
  protected DraftBody typed(DraftBody shown, Map<String, String[]> sent) {
    return WrittenForm.read(shown, sent);
  }

  @Override
  protected DraftBody changed(DraftBody body, String what, String key, String more) {
    return new Edit(what, key, more).of(body);
  }

  @Override
  protected void show() {
    preview = authoring.preview(getText().getBody(), words.say("write.partner"));
  }

  @Override
  protected void tellPublished(DraftBody body) {
    Notices.done("write.published", body.title());
  }

  /** The list also asks whether to copy the exercise that the address names. */
  @Override
  protected String list() {
    String copied = Sent.of("copy").isEmpty() ? "" : "&copy=" + Given.id(Sent.of("copy"));
    return "/practice/own.xhtml?faces-redirect=true" + copied;
  }

  public ExercisePreview getPreview() {
    return PageState.read(preview);
  }
}
