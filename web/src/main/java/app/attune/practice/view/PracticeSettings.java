package app.attune.practice.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.practice.boundary.PracticeInfo;
import app.attune.practice.boundary.Practices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** What the owner settles for everyone in the practice. */
@Named("settings")
@ViewScoped
public class PracticeSettings implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Practices practices;
  private @Nullable PracticeInfo info;
  private @Nullable LocalTime revealHour;

  /** Reads the settings once; only the owner finds them. */
  public void load() {
    if (!FacesContext.getCurrentInstance().getExternalContext().isUserInRole("owner")) {
      throw new NotFound();
    }
    if (info == null) {
      info = practices.practice();
      revealHour = revealHour == null ? info.revealHour() : revealHour;
    }
  }

  /** From now on; a reveal already on its way keeps its hour. */
  public String changeRevealHour() {
    LocalTime hour = revealHour;
    if (hour == null) {
      Notices.refused(Refused.field("revealHour", "hourMissing"));
      return "";
    }
    practices.changeRevealHour(hour);
    Notices.done("settings.saved");
    return "/practice/settings.xhtml?faces-redirect=true";
  }

  public PracticeInfo getInfo() {
    return PageState.read(info);
  }

  public @Nullable LocalTime getRevealHour() {
    return revealHour;
  }

  public void setRevealHour(@Nullable LocalTime revealHour) {
    this.revealHour = revealHour;
  }
}
