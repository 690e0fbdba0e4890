package app.attune.program.control;

import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.control.Deputy;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.program.entity.Course;
import app.attune.program.entity.CourseStep;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives the steps of courses when their time has come, each in a transaction of its own and in the
 * name of the couple's counselor.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CourseGiver {
  private static final int MOST_PER_ROUND = 500;

  /** A step that broke: what is wrong with it, only the server's log can say. */
  private static final String BROKEN = "courseStepBroke";

  @PersistenceContext private EntityManager entities;
  @Inject private Deputy deputy;
  @Inject private Caller caller;
  @Inject private Caseload caseload;
  @Inject private CourseGiving giving;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /** The steps whose time has come. */
  public List<UUID> due() {
    return entities
        .createNativeQuery(
            "select step from attune.due_course_steps(:at, cast(null as uuid))", UUID.class)
        .setParameter("at", clock.instant())
        .setMaxResults(MOST_PER_ROUND)
        .getResultList();
  }

  /**
   * Gives a step, if it is still due and no other node has it. What the rules of giving refuse, the
   * counselor finds on the couple's page.
   */
  public void give(UUID stepId) {
    claimed(stepId)
        .ifPresent(
            step -> {
              Course course = step.getCourse();
              Couple couple = caseload.couple(step.getCoupleId());
              try {
                giving.give(step, couple, couple.getPractice().dayOf(clock.instant()));
              } catch (Refused refused) {
                step.refused(refused.reason());
                return;
              }
              course.finishWhenAllCame(clock.instant());
              log.record(
                  course.getPracticeId(), Action.COURSE_STEP_GIVEN, couple.getId(), course.getId());
            });
  }

  /** Tells the counselor, on the couple's page, that giving it broke. */
  public void broke(UUID stepId) {
    claimed(stepId).ifPresent(step -> step.refused(BROKEN));
  }

  private Optional<CourseStep> claimed(UUID stepId) {
    Object counselor =
        entities
            .createNativeQuery("select attune.claim_course_step(:step, :at)", String.class)
            .setParameter("step", stepId)
            .setParameter("at", clock.instant())
            .getSingleResult();
    if (counselor == null) {
      return Optional.empty();
    }
    deputy.actFor((String) counselor);
    return entities
        .createQuery(
            "select s from CourseStep s join fetch s.course c join fetch s.exerciseVersion"
                + " where s.id = :id and c.couple.counselor.account.subject = :caller",
            CourseStep.class)
        .setParameter("id", stepId)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst();
  }
}
