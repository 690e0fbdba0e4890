package app.attune.access.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What is shown when something goes wrong. */
@Named
@RequestScoped
public class Trouble {
  private String kind = "";
  private String incident = "";

  /**
   * Decides what is shown and with which status.
   *
   * @param page the page the server chose: notFound, expired, broken or away
   */
  public void answer(String page) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    Throwable cause = (Throwable) external.getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION);
    kind = kind(page, cause, external);
    if (kind.equals("broken")) {
      incident = Cause.log(cause);
    }
    if (!faces.getPartialViewContext().isAjaxRequest()) {
      external.setResponseStatus(Cause.status(kind));
    }
  }

  public String getKind() {
    return kind;
  }

  public String getIncident() {
    return incident;
  }

  private static String kind(String page, @Nullable Throwable cause, ExternalContext external) {
    int status =
        (Integer) external.getRequestMap().getOrDefault(RequestDispatcher.ERROR_STATUS_CODE, 0);
    if (Cause.isAway(cause) || (status == 403 && signInIsAway(external))) {
      return Cause.AWAY;
    }
    return cause == null && status >= 400 && status < 500 ? Cause.NOT_FOUND : page;
  }

  /** Nobody is refused before signing in: then it was the sign-in that could not be reached. */
  private static boolean signInIsAway(ExternalContext external) {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    return external.getUserPrincipal() == null && request.getMethod().equals("GET");
  }
}
