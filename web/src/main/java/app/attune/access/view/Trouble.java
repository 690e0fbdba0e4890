package app.attune.access.view;

import app.attune.access.boundary.NotFound;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is shown when something goes wrong. An incident is logged with its id and where it happened,
 * without any message: a message may quote what someone wrote.
 */
@Named
@RequestScoped
public class Trouble {
  private static final Logger LOG = Logger.getLogger(Trouble.class.getName());
  private static final String AWAY = "away";
  private static final String NOT_FOUND = "notFound";
  private static final Set<String> GONE =
      Set.of("08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03");

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
      incident = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, "incident {0}: {1}", new Object[] {incident, places(cause)});
    }
    if (!faces.getPartialViewContext().isAjaxRequest()) {
      external.setResponseStatus(status(kind));
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
    if (isAway(cause) || (status == 403 && signInIsAway(external))) {
      return AWAY;
    }
    return cause == null && status >= 400 && status < 500 ? NOT_FOUND : page;
  }

  /**
   * How it went, for a form that keeps what was typed and is told a status instead of a page.
   *
   * @return 404, 410 for a page that the server has forgotten, 503 when the database is out of
   *     reach, or 500, and then it is logged
   */
  static int status(Throwable cause) {
    if (isAway(cause)) {
      return status(AWAY);
    }
    if (cause instanceof ViewExpiredException) {
      return status("expired");
    }
    if (cause instanceof NotFound || cause instanceof EJBAccessException) {
      return status(NOT_FOUND);
    }
    LOG.log(Level.SEVERE, "incident {0}: {1}", new Object[] {UUID.randomUUID(), places(cause)});
    return status("broken");
  }

  /** Nobody is refused before signing in: then it was the sign-in that could not be reached. */
  private static boolean signInIsAway(ExternalContext external) {
    HttpServletRequest request = (HttpServletRequest) external.getRequest();
    return external.getUserPrincipal() == null && request.getMethod().equals("GET");
  }

  /** Whether the database is out of reach, which passes by itself. */
  private static boolean isAway(@Nullable Throwable cause) {
    for (Throwable c = cause; c != null; c = c.getCause()) {
      if (c instanceof SQLException sql && sql.getSQLState() != null) {
        if (GONE.contains(sql.getSQLState())) {
          return true;
        }
      } else if (c.getClass().getName().startsWith("jakarta.resource.")) {
        return true;
      }
    }
    return false;
  }

  private static int status(String kind) {
    return switch (kind) {
      case NOT_FOUND -> 404;
      case AWAY -> 503;
      case "expired" -> 410;
      default -> 500;
    };
  }

  private static String places(@Nullable Throwable cause) {
    StringBuilder places = new StringBuilder();
    for (Throwable c = cause; c != null; c = c.getCause()) {
      places.append(c.getClass().getName());
      for (StackTraceElement place : c.getStackTrace()) {
        places.append("\n  at ").append(place);
      }
      places.append('\n');
    }
    return places.toString();
  }
}
