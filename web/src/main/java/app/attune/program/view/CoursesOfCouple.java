package app.attune.program.view;

import app.attune.access.view.PageState;
import app.attune.program.boundary.CourseView;
import app.attune.program.boundary.Courses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The courses on a couple's page. */
@Named("coursesOfCouple")
@ViewScoped
public class CoursesOfCouple implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Courses courses;
  private @Nullable List<CourseView> read;

  /** Reads them once: a button acts upon the course that the page shows, whatever came since. */
  public void load(UUID coupleId) {
    read = courses.ofCouple(coupleId);
  }

  /** Running and paused ones. */
  public List<CourseView> getActive() {
    return PageState.read(read).stream().filter(CourseView::active).toList();
  }

  /** Those that have ended. */
  public List<CourseView> getEnded() {
    return PageState.read(read).stream().filter(course -> !course.active()).toList();
  }
}
