package app.attune.response.control;

import app.attune.assignment.control.RevealsAskedAgain;
import app.attune.assignment.entity.Assignment;
import app.attune.assignment.entity.RevealRule;
import app.attune.couple.control.RevealsGoOn;
import app.attune.couple.control.RevealsStopped;
import app.attune.couple.entity.Couple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Asks the database to release what both partners shared. Whether both have finished is for the
 * database to know: a partner's transaction cannot see the other's task.
 */
@ApplicationScoped
public class Releases {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** At the couple's next reveal hour, if both have finished and the rule is to open then. */
  public void atRevealHour(Couple couple, UUID assignmentId, int occurrence) {
    release(assignmentId, occurrence, couple.getPractice().nextRevealHour(clock.instant()), false);
  }

  /** Now, by the counselor; false when not both have finished, or a hold or the rule forbids it. */
  public boolean now(UUID assignmentId, int occurrence) {
    return release(assignmentId, occurrence, clock.instant(), true);
  }

  void stop(@Observes RevealsStopped stopped) {
    entities.flush();
    entities
        .createNativeQuery("select cast(attune.stop_reveals(:couple, :at) as text)", String.class)
        .setParameter("couple", stopped.couple().getId())
        .setParameter("at", clock.instant())
        .getSingleResult();
  }

  void goOn(@Observes RevealsGoOn going) {
    askAgain(going.couple(), "t.couple = :of", going.couple());
  }

  void askAgain(@Observes RevealsAskedAgain asked) {
    Assignment assignment = asked.assignment();
    if (assignment.getRevealRule() == RevealRule.HOLD_FOR_SESSION) {
      entities.flush();
      entities
          .createNativeQuery(
              "select cast(attune.hold_reveals(:assignment, :at) as text)", String.class)
          .setParameter("assignment", assignment.getId())
          .setParameter("at", clock.instant())
          .getSingleResult();
    } else {
      askAgain(assignment.getCouple(), "t.assignment = :of", assignment);
    }
  }

  private void askAgain(Couple couple, String tasks, Object of) {
    entities.flush();
    List<Object[]> finished =
        entities
            .createQuery(
                "select distinct t.assignment.id, t.occurrence from Task t where "
                    + tasks
                    + " and t.submittedAt is not null"
                    + " and not exists (select r from Reveal r"
                    + " where r.place.assignmentId = t.assignment.id"
                    + " and r.place.occurrence = t.occurrence)",
                Object[].class)
            .setParameter("of", of)
            .getResultList();
    for (Object[] row : finished) {
      atRevealHour(couple, (UUID) row[0], (Integer) row[1]);
    }
  }

  private boolean release(UUID assignmentId, int occurrence, Instant at, boolean byCounselor) {
    entities.flush();
    return (Boolean)
        entities
            .createNativeQuery(
                "select attune.release(:assignment, :occurrence, :at, :counselor)", Boolean.class)
            .setParameter("assignment", assignmentId)
            .setParameter("occurrence", occurrence)
            .setParameter("at", at)
            .setParameter("counselor", byCounselor)
            .getSingleResult();
  }
}
