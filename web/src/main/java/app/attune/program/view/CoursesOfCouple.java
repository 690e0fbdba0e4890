package app.attune.program.view;

import app.attune.program.boundary.CourseView;
import app.attune.program.boundary.Courses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The courses on a couple's page. */
@Named("coursesOf")
@RequestScoped
public class CoursesOfCouple {
  @Inject private Courses courses;
  private @Nullable List<CourseView> read;

  /** Running and paused ones. */
  public List<CourseView> active(UUID coupleId) {
    return all(coupleId).stream().filter(CourseView::active).toList();
  }

  /** Those that have ended. */
  public List<CourseView> ended(UUID coupleId) {
    return all(coupleId).stream().filter(course -> !course.active()).toList();
  }

  /** Read once a request. */
  private List<CourseView> all(UUID coupleId) {
    if (read == null) {
      read = courses.running(coupleId);
    }
    return read;
  }
}
