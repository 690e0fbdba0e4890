package app.attune.couple.view;

import app.attune.access.view.Given;
import app.attune.access.view.PageState;
import app.attune.couple.boundary.CoupleView;
import app.attune.couple.boundary.Couples;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The couple that a page is about: {@code ?couple=} in its address. */
@Named("coupleAsked")
@ViewScoped
public class CoupleAsked implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Couples couples;
  private @Nullable String id;
  private @Nullable CoupleView couple;

  /** Reads the couple once; it is not found when it is not the caller's. */
  public void load() {
    if (couple == null) {
      couple = couples.couple(Given.id(id));
    }
  }

  public CoupleView getCouple() {
    return PageState.read(couple);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
