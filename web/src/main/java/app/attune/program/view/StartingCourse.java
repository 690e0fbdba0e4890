package app.attune.program.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.Candidate;
import app.attune.program.boundary.Courses;
import app.attune.program.boundary.Outlook;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts a program for a couple. */
@Named("startingCourse")
@ViewScoped
public class StartingCourse implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Courses courses;
  @Inject private Assignments assignments;
  private final StartForm form = new StartForm();
  private @Nullable String program;
  private List<Candidate> couples = List.of();
  private @Nullable Outlook outlook;

  /**
   * Reads the couples and what would come; from today, until the counselor says otherwise. When it
   * can't be started at all, it leads to the program and says why.
   */
  public @Nullable String load(LocalDate today) {
    if (couples.isEmpty()) {
      couples = assignments.candidates();
    }
    if (couples.isEmpty()) {
      return null;
    }
    boolean begun = outlook != null;
    try {
      LocalDate from = Objects.requireNonNullElse(form.getFirstDay(), today);
      Outlook read = courses.outlook(shownFor(), Given.id(program), from);
      outlook = read;
      if (!begun) {
        form.begin(today, read);
      }
      return null;
    } catch (Refused refused) {
      Notices.refused(refused);
      // what was typed stays on the page
      return begun ? null : Notices.onward("/practice/program.xhtml?id=" + program);
    }
  }

  /** Until a couple is chosen, what would come is read for the first: days and titles are alike. */
  private UUID shownFor() {
    return form.isChosen() ? Given.id(form.getCouple()) : couples.get(0).coupleId();
  }

  /** Starts it, however often the button is pressed, once; not when reading it was refused. */
  public String start() {
    if (FacesContext.getCurrentInstance().isValidationFailed()) {
      return "";
    }
    try {
      UUID course = courses.start(form.wished(getOutlook().programVersionId()));
      Notices.done("course.started", getOutlook().title(), courses.read(course).coupleName());
      return "/practice/course.xhtml?faces-redirect=true&id=" + course;
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
  }

  public StartForm getForm() {
    return form;
  }

  public Outlook getOutlook() {
    return PageState.read(outlook);
  }

  public List<Candidate> getCouples() {
    return couples;
  }

  public @Nullable String getProgram() {
    return program;
  }

  public void setProgram(@Nullable String program) {
    this.program = program;
  }
}
