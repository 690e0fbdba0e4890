package app.attune.program.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as the couple's counselor sees it.
 *
 * @param title of the program's version that it started with
 * @param status RUNNING, PAUSED, STOPPED or FINISHED (every step was given or skipped)
 * @param couplePaused whether all of the couple's work is paused
 * @param steps in their order
 */
public record CourseView(
    UUID id,
    UUID coupleId,
    String coupleName,
    String title,
    String status,
    LocalDate startedOn,
    boolean couplePaused,
    List<CourseStepView> steps) {

  /** Whether it is running or paused. */
  public boolean active() {
    return "RUNNING".equals(status) || "PAUSED".equals(status);
  }

  /** How many of its steps have come or were left out. */
  public int reached() {
    return (int) steps.stream().filter(step -> !step.coming() && !isLeft(step)).count();
  }

  /** The step that comes next; null when nothing does. */
  public @Nullable CourseStepView next() {
    return steps.stream().filter(CourseStepView::next).findFirst().orElse(null);
  }

  /** The newest step that the couple has and that somebody has not sent; null when none is. */
  public @Nullable CourseStepView underWay() {
    return steps.stream()
        .filter(step -> "GIVEN".equals(step.state()))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  private static boolean isLeft(CourseStepView step) {
    return "LEFT".equals(step.state());
  }
}
