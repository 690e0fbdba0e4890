package app.attune.program.control;

import app.attune.couple.entity.CoupleStatus;
import app.attune.practice.entity.Practice;
import app.attune.program.boundary.CourseStepView;
import app.attune.program.entity.Course;
import app.attune.program.entity.CourseStatus;
import app.attune.program.entity.CourseStep;
import app.attune.program.entity.Delivery;
import app.attune.program.entity.Timetable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One course at one moment: what of it came, what comes, and what that waits for. */
final class Itinerary {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Course course;
  private final Map<UUID, List<String>> awaited;
  private final List<@Nullable LocalDate> days;

  /**
   * A course at a moment.
   *
   * @param awaited whose sending is awaited, by the assignment that somebody owes
   * @param due the days of waiting steps that are certain, by the step
   */
  Itinerary(Course course, Map<UUID, List<String>> awaited, Map<UUID, LocalDate> due, Instant now) {
    this.course = course;
    this.awaited = awaited;
    List<@Nullable LocalDate> known = new ArrayList<>();
    for (CourseStep step : course.getSteps()) {
      LocalDate day = due.get(step.getId());
      known.add(day == null ? step.getOpenedOn() : notPast(step, day, now));
    }
    this.days =
        Timetable.of(
            course.getStartedOn(),
            course.getSteps().stream().map(CourseStep::getPace).toList(),
            known);
  }

  /**
   * What is late comes in the next day's hour that has not gone by, and that had not begun when a
   * hold or a pause ended. As long as one is on, it has not begun now.
   */
  private LocalDate notPast(CourseStep step, LocalDate day, Instant now) {
    Practice practice = course.getCouple().getPractice();
    LocalTime hour =
        step.getPace().delivery().waitsForSending() ? practice.getRevealHour() : LocalTime.MIDNIGHT;
    LocalDate today = practice.dayOf(now);
    Instant begins = today.atTime(hour).atZone(practice.getZone()).toInstant();
    boolean stillToday =
        isKeptBack(step)
            ? now.isBefore(begins)
            : now.isBefore(begins.plus(HOUR)) && course.goesOnSinceBefore(begins);
    LocalDate possible = stillToday ? today : today.plusDays(1);
    return day.isBefore(possible) ? possible : day;
  }

  /**
   * Whether a hold or a pause is in its way, or in the way of the step that its day counts from.
   */
  private boolean isKeptBack(CourseStep step) {
    if (!step.isWaiting() || course.getStatus().hasEnded()) {
      return false;
    }
    CourseStep before = course.before(step);
    return course.getStatus() == CourseStatus.PAUSED
        || course.getCouple().getStatus() == CoupleStatus.PAUSED
        || isHeld(step)
        || (step.getPace().delivery() == Delivery.EVERY_DAYS
            && before != null
            && isKeptBack(before));
  }

  private boolean isHeld(CourseStep step) {
    return course.getCouple().isHeld() && step.isStoppedByHold();
  }

  /** A step, with the counselor's words to the couple. */
  CourseStepView step(CourseStep step, String whyNote) {
    List<String> waitingFor = waitingFor(step);
    String state = state(step, waitingFor);
    boolean coming = state.equals("COMING");
    CourseStep before = course.before(step);
    return new CourseStepView(
        step.getPosition(),
        step.getExerciseVersion().getTitle(),
        step.getExerciseVersion().getArea().name(),
        step.getExerciseVersion().getMinutes(),
        step.getExerciseVersion().getMode().name(),
        step.getPace().delivery().name(),
        step.getPace().days(),
        step.getPace().openDays(),
        whyNote,
        state,
        coming && (before == null || !before.isWaiting()),
        state.equals("LEFT") ? null : days.get(step.getPosition() - 1),
        isKeptBack(step),
        state.equals("GIVEN") ? waitingFor : List.of(),
        coming && isHeld(step),
        coming ? Objects.requireNonNullElse(step.getRefusal(), "") : "",
        step.getAssignmentId());
  }

  private List<String> waitingFor(CourseStep step) {
    UUID assignment = step.getAssignmentId();
    return assignment == null ? List.of() : awaited.getOrDefault(assignment, List.of());
  }

  private String state(CourseStep step, List<String> waitingFor) {
    return switch (step.getStatus()) {
      case WAITING -> course.getStatus().hasEnded() ? "LEFT" : "COMING";
      case GIVEN -> waitingFor.isEmpty() ? "DONE" : "GIVEN";
      case SKIPPED -> "SKIPPED";
    };
  }
}
