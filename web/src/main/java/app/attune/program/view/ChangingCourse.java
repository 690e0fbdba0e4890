package app.attune.program.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.Sent;
import app.attune.program.boundary.CourseView;
import app.attune.program.boundary.Courses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Pausing, skipping, stopping: each leads to the course's page, which says it is done or why not.
 */
@Named("changingCourse")
@RequestScoped
public class ChangingCourse {
  @Inject private Courses courses;

  public String pause(CourseView course) {
    return step(course, () -> courses.pause(course.id()), "course.paused");
  }

  public String goOn(CourseView course) {
    return step(course, () -> courses.goOn(course.id()), "course.goesOn");
  }

  /** Leaves out the step that the page showed, not the one that may have become next since. */
  public String skip(CourseView course) {
    int position = Given.number(Sent.of("position"));
    return step(course, () -> courses.skip(course.id(), position), "course.skipped");
  }

  public String stop(CourseView course) {
    return step(course, () -> courses.stop(course.id()), "course.stopped");
  }

  private static String step(CourseView course, Runnable verb, String said) {
    return Notices.step("/practice/course.xhtml?id=" + course.id(), verb, said, course.title());
  }
}
