package app.attune.program.control;

import app.attune.access.control.Sealing.Seal;
import app.attune.access.entity.Identified;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.CoupleStatus;
import app.attune.program.boundary.CourseStepView;
import app.attune.program.boundary.CourseView;
import app.attune.program.boundary.Outlook;
import app.attune.program.control.CourseStart.Plan;
import app.attune.program.entity.Course;
import app.attune.program.entity.CourseStep;
import app.attune.program.entity.ProgramStep;
import app.attune.program.entity.ProgramVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Courses as their counselor reads them; the number of queries does not grow with their steps. */
@ApplicationScoped
public class CourseReading {
  private static final int MOST_COURSES = 20;

  /** What is under way can still be stopped, so it is never left out for what has ended. */
  private static final String ORDER =
      " order by case when c.status in (RUNNING, PAUSED) then 0 else 1 end,"
          + " c.startedAt desc, c.id desc";

  @PersistenceContext private EntityManager entities;
  @Inject private CourseGiving giving;
  @Inject private Clock clock;

  /** A couple's courses, those under way first, newest first. */
  public List<CourseView> ofCouple(Couple couple) {
    List<UUID> ids =
        entities
            .createQuery("select c.id from Course c where c.couple = :couple" + ORDER, UUID.class)
            .setParameter("couple", couple)
            .setMaxResults(MOST_COURSES)
            .getResultList();
    return views(couple, ids);
  }

  /** One course. */
  public CourseView one(Course course) {
    return views(course.getCouple(), List.of(course.getId())).get(0);
  }

  /** What would come for a couple, and when. */
  public Outlook outlook(Couple couple, Plan plan, LocalDate firstDay) {
    ProgramVersion program = plan.program();
    Course course = new Course(Identified.newId(), couple, program, firstDay, clock.instant());
    List<CourseStepView> steps = new ArrayList<>();
    for (ProgramStep step : program.getSteps()) {
      course.lay(step, plan.exercises().get(step.getPosition() - 1));
    }
    Itinerary itinerary = new Itinerary(course, Map.of(), Map.of(), clock.instant());
    for (CourseStep step : course.getSteps()) {
      String why = program.getSteps().get(step.getPosition() - 1).getWhyNote();
      steps.add(itinerary.step(step, why));
    }
    return new Outlook(program.getId(), program.getTitle(), steps);
  }

  /** Whether everybody who was given it has sent all of it. */
  public boolean isDone(CourseStep step) {
    UUID assignment = step.getAssignmentId();
    return assignment != null && awaited(List.of(assignment)).isEmpty();
  }

  private List<CourseView> views(Couple couple, List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Course> courses =
        entities
            .createQuery(
                "select c from Course c join fetch c.programVersion join fetch c.couple k"
                    + " join fetch k.practice join fetch c.steps s join fetch s.exerciseVersion"
                    + " where c.id in :ids"
                    + ORDER
                    + ", s.position",
                Course.class)
            .setParameter("ids", ids)
            .getResultList();
    Map<UUID, List<String>> awaited =
        awaited(
            courses.stream()
                .flatMap(course -> course.getSteps().stream())
                .map(CourseStep::getAssignmentId)
                .filter(Objects::nonNull)
                .toList());
    Map<UUID, LocalDate> days = days(ids);
    Seal seal = giving.seal(couple);
    return courses.stream()
        .map(course -> view(course, new Itinerary(course, awaited, days, clock.instant()), seal))
        .toList();
  }

  /** Whose sending is still awaited, by first name, for each of these that somebody owes. */
  private Map<UUID, List<String>> awaited(List<UUID> assignments) {
    if (assignments.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select t.assignment.id, p.firstName from Task t join t.partner p"
                + " where t.assignment.id in :ids and t.status not in (SUBMITTED, REVIEWED)"
                + " group by t.assignment.id, p.firstName, p.position order by p.position",
            Object[].class)
        .setParameter("ids", assignments)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (UUID) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  /**
   * The days of waiting steps, as the clock counts them. What opens at once always has the course's
   * first day; any other step has one only when the step before it has come and, where it waits for
   * sending, is complete.
   */
  private Map<UUID, LocalDate> days(List<UUID> courses) {
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select s.id, cast(attune.course_step_day(s.id) as text) from attune.course_steps s"
                    + " where s.course_id in (:courses) and s.status = 'WAITING'",
                Object[].class)
            .setParameter("courses", courses)
            .getResultList();
    return rows.stream()
        .filter(row -> row[1] != null)
        .collect(Collectors.toMap(row -> (UUID) row[0], row -> LocalDate.parse((String) row[1])));
  }

  private CourseView view(Course course, Itinerary itinerary, Seal seal) {
    Couple couple = course.getCouple();
    return new CourseView(
        course.getId(),
        couple.getId(),
        couple.getName(),
        course.getProgramVersion().getTitle(),
        course.getStatus().name(),
        course.getStartedOn(),
        couple.getStatus() == CoupleStatus.PAUSED,
        course.getSteps().stream()
            .map(step -> itinerary.step(step, giving.whyNote(step, seal)))
            .toList());
  }
}
