package app.attune.program.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Locks;
import app.attune.access.control.Sealing.Seal;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.CoupleStatus;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.practice.control.Fields;
import app.attune.program.boundary.NewCourse;
import app.attune.program.entity.Course;
import app.attune.program.entity.CourseStep;
import app.attune.program.entity.Delivery;
import app.attune.program.entity.ProgramStep;
import app.attune.program.entity.ProgramVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Starts programs: fixes what a course will give, and gives what opens at once and today. */
@ApplicationScoped
public class CourseStart {
  @PersistenceContext private EntityManager entities;
  @Inject private ProgramShelf programs;
  @Inject private ProgramSteps steps;
  @Inject private CourseGiving giving;
  @Inject private AccessLog log;
  @Inject private Locks locks;
  @Inject private Clock clock;

  /**
   * A program's version with what its steps would give today.
   *
   * @param exercises the version for each step, in their order
   */
  public record Plan(ProgramVersion program, List<ExerciseVersion> exercises) {}

  /**
   * What a program would give today.
   *
   * @throws NotFound when it is not on the caller's shelf
   * @throws Refused programHasLostAnExercise
   */
  public Plan plan(UUID programVersionId) {
    ProgramVersion version = programs.version(programVersionId);
    List<UUID> wanted = version.getSteps().stream().map(ProgramStep::getExerciseId).toList();
    Map<UUID, ExerciseVersion> newest = steps.newest(wanted);
    List<ExerciseVersion> offered =
        wanted.stream()
            .map(newest::get)
            .filter(exercise -> exercise != null && !exercise.getExercise().isRetired())
            .toList();
    if (offered.size() < wanted.size()) {
      throw Refused.step("programHasLostAnExercise");
    }
    return new Plan(version, offered);
  }

  /**
   * Starts a program, or finds what the form has started already.
   *
   * @throws NotFound as {@link #plan}
   * @throws Refused as {@link app.attune.program.boundary.Courses#start} says
   */
  public Course start(Couple couple, NewCourse wished) {
    locks.hold("course " + couple.getId());
    return started(couple, wished).orElseGet(() -> begin(couple, wished));
  }

  private Optional<Course> started(Couple couple, NewCourse wished) {
    return entities
        .createQuery(
            "select c from Course c where c.token = :token and c.couple = :couple", Course.class)
        .setParameter("token", wished.token())
        .setParameter("couple", couple)
        .getResultStream()
        .findFirst();
  }

  private Course begin(Couple couple, NewCourse wished) {
    Plan plan = plan(wished.programVersionId());
    refuseForTheCouple(couple, plan.program());
    LocalDate today = couple.getPractice().dayOf(clock.instant());
    refuseOtherDays(today, wished.firstDay());
    Course course =
        new Course(wished.token(), couple, plan.program(), wished.firstDay(), clock.instant());
    lay(course, plan, wished.whyNotes());
    entities.persist(course);
    entities.flush();
    log.record(course.getPracticeId(), Action.COURSE_STARTED, couple.getId(), course.getId());
    if (wished.firstDay().equals(today)) {
      giveWhatOpensAtOnce(course);
    }
    return course;
  }

  /** On a later first day the clock gives it: until then the course can be called off. */
  private void giveWhatOpensAtOnce(Course course) {
    Couple couple = course.getCouple();
    course.getSteps().stream()
        .filter(step -> step.getPace().delivery() == Delivery.AT_ONCE)
        .filter(step -> !couple.isHeld() || !step.isStoppedByHold())
        .forEach(step -> giving.give(step, couple, course.getStartedOn()));
    course.finishWhenAllCame(clock.instant());
  }

  private void refuseForTheCouple(Couple couple, ProgramVersion program) {
    if (couple.getStatus().hasEnded()) {
      throw Refused.field("couple", "coupleHasEnded");
    }
    if (couple.getStatus() == CoupleStatus.PAUSED) {
      throw Refused.field("couple", "coupleIsPaused");
    }
    if (program.getProgram().isRetired()) {
      throw Refused.step("programIsRetired");
    }
    long running =
        entities
            .createQuery(
                "select count(c) from Course c where c.couple = :couple"
                    + " and c.programId = :program and c.status in (RUNNING, PAUSED)",
                Long.class)
            .setParameter("couple", couple)
            .setParameter("program", program.getProgram().getId())
            .getSingleResult();
    if (running > 0) {
      throw Refused.field("couple", "alreadyRunning");
    }
  }

  private static void refuseOtherDays(LocalDate today, LocalDate firstDay) {
    if (firstDay.isBefore(today)) {
      throw Refused.field("firstDay", "opensInThePast");
    }
    if (firstDay.isAfter(today.plusYears(1))) {
      throw Refused.field("firstDay", "courseTooFarAhead");
    }
  }

  private void lay(Course course, Plan plan, List<String> whyNotes) {
    Seal seal = giving.seal(course.getCouple());
    List<ProgramStep> steps = plan.program().getSteps();
    for (int i = 0; i < steps.size(); i++) {
      CourseStep laid = course.lay(steps.get(i), plan.exercises().get(i));
      String wished = i < whyNotes.size() ? whyNotes.get(i) : steps.get(i).getWhyNote();
      String why = Fields.text("whyNote-" + (i + 1), wished, NewAssignment.LONGEST_NOTE);
      if (!why.isEmpty()) {
        giving.explain(laid, why, seal);
      }
    }
  }
}
