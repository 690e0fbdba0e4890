package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.assignment.boundary.Assignments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** Sets an assignment aside, and takes it up again right afterwards. */
@Named("settingAside")
@RequestScoped
public class SettingAside {
  @Inject private Assignments assignments;

  /** The couple's page then offers to undo it. */
  public String setAside(UUID assignmentId, UUID coupleId) {
    try {
      assignments.setAside(assignmentId);
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .getFlash()
          .put("setAside", assignmentId);
    } catch (Refused refused) {
      Notices.refused(refused);
    }
    return Notices.onward(couplePage(coupleId));
  }

  public String takeUpAgain(UUID assignmentId, UUID coupleId) {
    return Notices.step(
        couplePage(coupleId), () -> assignments.takeUpAgain(assignmentId), "couple.takenUpAgain");
  }

  private static String couplePage(UUID coupleId) {
    return "/practice/couple.xhtml?id=" + coupleId;
  }
}
