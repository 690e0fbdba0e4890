package app.attune.insight.view;

import app.attune.access.view.Given;
import app.attune.access.view.PageState;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.CouplePage;
import app.attune.insight.boundary.CouplePage.PartnerState;
import app.attune.insight.boundary.CouplePage.TimelineEntry;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One couple's page. */
@Named("overview")
@ViewScoped
public class CoupleOverview implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int NEWEST = 7;
  private static final Set<String> SENT = Set.of("SUBMITTED", "REVIEWED");
  private static final Set<String> AHEAD = Set.of("SCHEDULED", "OPEN", "STARTED");

  @Inject private CoupleOverviews overviews;
  private @Nullable String id;
  private @Nullable CouplePage page;
  private @Nullable UUID setAside;

  /** Reads the page once; an assignment just set aside can be taken up again from it. */
  public void load() {
    if (page == null) {
      page = overviews.overview(Given.id(id));
      var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
      setAside = (UUID) flash.get("setAside");
    }
  }

  /** The assignments that are in view at once. */
  public List<TimelineEntry> getNewest() {
    List<TimelineEntry> all = getPage().timeline();
    return all.subList(0, Math.min(NEWEST, all.size()));
  }

  /** The assignments before those. */
  public List<TimelineEntry> getEarlier() {
    List<TimelineEntry> all = getPage().timeline();
    return all.subList(Math.min(NEWEST, all.size()), all.size());
  }

  /** Whether this partner has sent it. */
  public boolean sent(PartnerState partner) {
    return SENT.contains(partner.status());
  }

  /** Whether it was given to both, and both have sent it. */
  public boolean bothSent(TimelineEntry entry) {
    return entry.partners().size() == 2 && entry.partners().stream().allMatch(this::sent);
  }

  /** What someone can still do can be set aside; all its times at once, so from the newest. */
  public boolean canSetAside(TimelineEntry entry) {
    return entry.active()
        && getPage().timeline().stream()
            .filter(e -> e.assignmentId().equals(entry.assignmentId()) && isAhead(e))
            .findFirst()
            .filter(entry::equals)
            .isPresent();
  }

  private static boolean isAhead(TimelineEntry entry) {
    return entry.partners().stream().anyMatch(partner -> AHEAD.contains(partner.status()));
  }

  public CouplePage getPage() {
    return PageState.read(page);
  }

  public @Nullable UUID getSetAside() {
    return setAside;
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
