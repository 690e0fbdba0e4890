package app.attune.program.view;

import app.attune.access.view.Given;
import app.attune.access.view.PageState;
import app.attune.program.boundary.CourseView;
import app.attune.program.boundary.Courses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One course, with every step. */
@Named("coursePage")
@ViewScoped
public class CoursePage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Courses courses;
  private @Nullable String id;
  private @Nullable CourseView course;

  /** Reads it at each request: the clock and other windows move it on. */
  public void load() {
    course = courses.read(Given.id(id));
  }

  public CourseView getCourse() {
    return PageState.read(course);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }
}
