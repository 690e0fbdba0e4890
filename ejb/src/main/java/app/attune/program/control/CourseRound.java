package app.attune.program.control;

import app.attune.access.boundary.WhereItBroke;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every minute which steps of courses have come. */
@Singleton
@PermitAll
public class CourseRound {
  private static final Logger LOG = Logger.getLogger(CourseRound.class.getName());

  @Inject private CourseGiver giver;

  /** Gives what is due; one step that breaks keeps no other waiting, and its counselor is told. */
  @Schedule(hour = "*", minute = "*", second = "5", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void round() {
    for (UUID step : giver.due()) {
      if (!attempt(step, () -> giver.give(step))) {
        attempt(step, () -> giver.broke(step));
      }
    }
  }

  private static boolean attempt(UUID step, Runnable action) {
    try {
      action.run();
      return true;
    } catch (EJBException e) {
      LOG.log(
          Level.WARNING,
          "a course could not give its step {0}: {1}",
          new Object[] {step, new WhereItBroke(e)});
      return false;
    }
  }
}
