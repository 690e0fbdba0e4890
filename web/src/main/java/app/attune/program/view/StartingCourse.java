package app.attune.program.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.Candidate;
import app.attune.program.boundary.Courses;
import app.attune.program.boundary.NewCourse;
import app.attune.program.boundary.Outlook;
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
  private @Nullable String program;
  private @Nullable String couple;
  private @Nullable LocalDate firstDay;
  private String token = UUID.randomUUID().toString();
  private List<Candidate> couples = List.of();
  private List<WhyNote> notes = List.of();
  private @Nullable Outlook outlook;

  /**
   * Reads the couples and what would come; from today, until the counselor says otherwise. When it
   * can't be started at all, it leads to the program and says why.
   */
  public @Nullable String load(LocalDate today) {
    if (firstDay == null && outlook == null) {
      firstDay = today;
    }
    if (couples.isEmpty()) {
      couples = assignments.candidates();
    }
    LocalDate from = Objects.requireNonNullElse(firstDay, today);
    if (couples.isEmpty()) {
      return null;
    }
    try {
      Outlook read = courses.outlook(shownFor(), Given.id(program), from);
      outlook = read;
      if (notes.isEmpty()) {
        notes = read.steps().stream().map(step -> new WhyNote(step.whyNote())).toList();
      }
      return null;
    } catch (Refused refused) {
      Notices.refused(refused);
      // what was typed stays on the page
      return outlook == null ? Notices.onward("/practice/program.xhtml?id=" + program) : null;
    }
  }

  /** Until a couple is chosen, what would come is read for the first: days and titles are alike. */
  private UUID shownFor() {
    return isChosen() ? Given.id(couple) : couples.get(0).coupleId();
  }

  public boolean isChosen() {
    return couple != null && !couple.isEmpty();
  }

  /** Starts it, however often the button is pressed, once. */
  public String start() {
    try {
      if (!isChosen()) {
        throw Refused.field("couple", "noCoupleChosen");
      }
      NewCourse wished =
          new NewCourse(
              Given.id(token),
              Given.id(couple),
              getOutlook().programVersionId(),
              Notices.given("firstDay", firstDay),
              notes.stream().map(WhyNote::getText).toList());
      UUID course = courses.start(wished);
      Notices.done("course.started", getOutlook().title(), courses.read(course).coupleName());
      return "/practice/course.xhtml?faces-redirect=true&id=" + course;
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
  }

  public Outlook getOutlook() {
    return PageState.read(outlook);
  }

  public List<Candidate> getCouples() {
    return couples;
  }

  public List<WhyNote> getNotes() {
    return notes;
  }

  public @Nullable LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(@Nullable LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public @Nullable String getProgram() {
    return program;
  }

  public void setProgram(@Nullable String program) {
    this.program = program;
  }

  public @Nullable String getCouple() {
    return couple;
  }

  public void setCouple(@Nullable String couple) {
    this.couple = couple;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
