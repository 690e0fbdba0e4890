package app.attune.access.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.WhereItBroke;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as a status. An incident is logged with its id and where it happened, without
 * any message.
 */
final class Cause {
  static final String AWAY = "away";
  static final String NOT_FOUND = "notFound";

  private static final Logger LOG = Logger.getLogger(Cause.class.getName());
  private static final Set<String> GONE =
      Set.of("08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03");

  private Cause() {}

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
    log(cause);
    return status("broken");
  }

  /** The status that goes with a page of trouble. */
  static int status(String kind) {
    return switch (kind) {
      case NOT_FOUND -> 404;
      case AWAY -> 503;
      case "expired" -> 410;
      default -> 500;
    };
  }

  /** Whether the database is out of reach, which passes by itself. */
  static boolean isAway(@Nullable Throwable cause) {
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

  /** Logs an incident and returns its id. */
  static String log(@Nullable Throwable cause) {
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "incident {0}: {1}", new Object[] {incident, new WhereItBroke(cause)});
    return incident;
  }
}
