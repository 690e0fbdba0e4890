package app.attune.program.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Caller;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.couple.control.Caseload;
import app.attune.couple.entity.Couple;
import app.attune.program.control.CourseReading;
import app.attune.program.control.CourseStart;
import app.attune.program.entity.Course;
import app.attune.program.entity.CourseStatus;
import app.attune.program.entity.CourseStep;
import app.attune.program.entity.CourseStepStatus;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Courses: programs under way for the couples of the calling counselor. What is another
 * counselor's, or does not exist, is {@link NotFound}.
 *
 * <p>A course gives its exercises by itself, one step after the other. Pausing, skipping and
 * stopping decide what still comes; what a couple was given stays as it is, on its own page.
 */
@Stateless
@RolesAllowed("counselor")
public class Courses {
  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;
  @Inject private Caller caller;
  @Inject private CourseStart starting;
  @Inject private CourseReading reading;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * What would come for a couple, and when. The days of steps that hang on somebody's sending are
   * null.
   *
   * @throws NotFound when the couple is another's, or the program is not on the caller's shelf
   * @throws Refused programHasLostAnExercise when one of its exercises is no longer offered
   */
  public Outlook outlook(UUID coupleId, UUID programVersionId, LocalDate firstDay) {
    Couple couple = caseload.couple(coupleId);
    return reading.outlook(couple, starting.plan(programVersionId), firstDay);
  }

  /**
   * Starts a program. It keeps the versions of this moment. What opens at once is given now when
   * the first day is today, otherwise in the first hour of that day. The same token again returns
   * the course it made.
   *
   * @return the course's id
   * @throws NotFound when the couple is another's, or the program is not on the caller's shelf
   * @throws Refused programIsRetired, programHasLostAnExercise; coupleHasEnded, coupleIsPaused and
   *     alreadyRunning (the same program runs or is paused for this couple) beside {@code couple};
   *     opensInThePast and courseTooFarAhead (more than a year) beside {@code firstDay};
   *     textTooLong beside {@code whyNote-}position
   */
  public UUID start(NewCourse wished) {
    Couple couple = caseload.couple(wished.coupleId());
    return starting.start(couple, wished).getId();
  }

  /**
   * The couple's courses, those under way before those that have ended, newest first; at most 20.
   */
  public List<CourseView> ofCouple(UUID coupleId) {
    return reading.ofCouple(caseload.couple(coupleId));
  }

  /** One course with every step: where it is, and what holds it up. */
  public CourseView read(UUID courseId) {
    return reading.one(own(courseId, LockModeType.NONE));
  }

  /**
   * Gives nothing more until it goes on. Done again it changes nothing.
   *
   * @throws Refused stepNotPossible when the course has ended
   */
  public void pause(UUID courseId) {
    Course course = own(courseId, LockModeType.PESSIMISTIC_WRITE);
    if (course.getStatus() != CourseStatus.PAUSED) {
      refuseUnless(course.getStatus().leadsTo(CourseStatus.PAUSED));
      course.pause();
      record(Action.COURSE_PAUSED, course);
    }
  }

  /**
   * Goes on. What should have come meanwhile comes one after the other, each in the next hour of
   * its kind that begins after this moment: today or tomorrow. Done again it changes nothing.
   *
   * @throws Refused stepNotPossible when the course has ended
   */
  public void goOn(UUID courseId) {
    Course course = own(courseId, LockModeType.PESSIMISTIC_WRITE);
    if (course.getStatus() != CourseStatus.RUNNING) {
      refuseUnless(course.getStatus().leadsTo(CourseStatus.RUNNING));
      course.goOn(clock.instant());
      record(Action.COURSE_RESUMED, course);
    }
  }

  /**
   * Leaves out the step that comes next or, when the couple has it already, goes on without waiting
   * for it; what they were given stays with them. For the steps after it, it counts as opened and
   * complete now. Done again it changes nothing.
   *
   * @param position of the step, counted from 1
   * @throws NotFound when the course has no such step
   * @throws Refused stepNotPossible when the course has ended, the step is done, or another one
   *     comes before it
   */
  public void skip(UUID courseId, int position) {
    Course course = own(courseId, LockModeType.PESSIMISTIC_WRITE);
    if (position < 1 || position > course.getSteps().size()) {
      throw new NotFound();
    }
    CourseStep step = course.getSteps().get(position - 1);
    if (step.getStatus() == CourseStepStatus.SKIPPED) {
      return;
    }
    refuseUnless(!course.getStatus().hasEnded() && mayBeSkipped(course, step));
    Instant now = clock.instant();
    step.skip(course.getCouple().getPractice().dayOf(now), now);
    course.finishWhenAllCame(now);
    record(Action.COURSE_STEP_SKIPPED, course);
  }

  private boolean mayBeSkipped(Course course, CourseStep step) {
    if (step.isWaiting()) {
      CourseStep before = course.before(step);
      return before == null || !before.isWaiting();
    }
    return !reading.isDone(step);
  }

  /** Ends it: nothing more is given. Done again, or after it has finished, it changes nothing. */
  public void stop(UUID courseId) {
    Course course = own(courseId, LockModeType.PESSIMISTIC_WRITE);
    if (!course.getStatus().hasEnded()) {
      course.stop(clock.instant());
      record(Action.COURSE_STOPPED, course);
    }
  }

  private void record(Action action, Course course) {
    log.record(course.getPracticeId(), action, course.getCouple().getId(), course.getId());
  }

  /** The clock gives steps of it meanwhile: whoever changes it holds it from the beginning. */
  private Course own(UUID id, LockModeType lock) {
    return entities
        .createQuery(
            "select c from Course c where c.id = :id and c.couple.id in"
                + " (select k.id from Couple k where k.counselor.account.subject = :caller)",
            Course.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static void refuseUnless(boolean possible) {
    if (!possible) {
      throw Refused.step("stepNotPossible");
    }
  }
}
