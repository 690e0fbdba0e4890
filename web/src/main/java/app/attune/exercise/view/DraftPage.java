package app.attune.exercise.view;

import app.attune.access.view.Given;
import app.attune.access.view.PageState;
import app.attune.access.view.Sent;
import app.attune.exercise.boundary.LibraryDraftView;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A page on which a draft of the library is written: what is typed is kept, can be taken back, and
 * is published. The form saves itself, by saving.js.
 *
 * @param <B> what is written
 */
public abstract class DraftPage<B> implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String asked;
  private @Nullable LibraryDraftView<B> begun;
  private @Nullable Manuscript<B> manuscript;

  /** Where drafts of this kind are kept and published. */
  protected abstract DraftDesk<B> desk();

  /** What is shown, with what was typed into its fields. */
  protected abstract B typed(B shown, Map<String, String[]> sent);

  /** What is written, after what a button stands for. */
  protected abstract B changed(B body, String what, String key, String more);

  /** Prepares what the page shows beside the form. */
  protected abstract void show();

  /** Says that it is published. */
  protected abstract void tellPublished(B body);

  /** Where all drafts are listed. */
  protected abstract String list();

  /** Opens the draft asked for; without one, the list of them. */
  public @Nullable String load() {
    if (asked == null) {
      return list();
    }
    begun = desk().reading().apply(Given.id(asked));
    manuscript = new Manuscript<>(begun);
    show();
    return null;
  }

  /** Keeps what is typed. */
  public void save() {
    write(text -> {});
  }

  /** Does what a button of the page stands for, as its request says, after what is typed. */
  public void change() {
    String what = Sent.of("what");
    write(
        text -> {
          if (!text.step(what, desk().reading())) {
            text.write(changed(text.getBody(), what, Sent.of("key"), Sent.of("more")));
          }
        });
  }

  private void write(Consumer<Manuscript<B>> change) {
    Manuscript<B> text = getText();
    text.take(Sent.form(), this::typed);
    change.accept(text);
    text.keep(desk().keeping());
    show();
  }

  /** Publishes it, or says beside the fields what is missing. */
  public String publish() {
    return publish(desk().publishing());
  }

  /** Publishes it on top of a colleague's newer version. */
  public String publishOnTop() {
    UUID seen = PageState.read(getBegun().newerId());
    return publish((id, revision) -> desk().publishingOnTop().publish(id, revision, seen));
  }

  private String publish(DraftDesk.Publishing publishing) {
    write(Manuscript::proofread);
    if (getText().getSaving().publish(publishing)) {
      tellPublished(getText().getBody());
      return list();
    }
    begun = desk().reading().apply(getText().getId());
    return "";
  }

  public Manuscript<B> getText() {
    return PageState.read(manuscript);
  }

  /** The draft as it was when the page was opened, or when it could not be published. */
  public LibraryDraftView<B> getBegun() {
    return PageState.read(begun);
  }

  public @Nullable String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked;
  }
}
