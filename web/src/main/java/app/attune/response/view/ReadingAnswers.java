package app.attune.response.view;

import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.AnswersReading.Sheet;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Both partners' answers to one time of an assignment, as their counselor reads them. */
@Named("reading")
@ViewScoped
public class ReadingAnswers implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Answers answers;
  private @Nullable String id;
  private @Nullable String time;
  private @Nullable AnswersReading page;

  /** Reads them once; the access log keeps that it was done. */
  public void load() {
    if (page == null) {
      page =
          time == null || time.isEmpty()
              ? answers.read(Given.id(id))
              : answers.readTime(Given.id(id), Given.number(time));
    }
  }

  /** Tells the author that the answers were read. */
  public String markReviewed(Sheet sheet) {
    return step(
        () -> answers.markReviewed(sheet.taskId()), "answers.markedRead", sheet.firstName());
  }

  /** Opens to both what both chose to share, now. */
  public String openReveal() {
    return step(
        () -> answers.openReveal(getPage().assignmentId(), getPage().occurrence()),
        "answers.opened");
  }

  private String step(Runnable verb, String said, Object... values) {
    String page =
        "/practice/answers.xhtml?assignment="
            + getPage().assignmentId()
            + "&time="
            + getPage().occurrence();
    return Notices.step(page, verb, said, values);
  }

  /** Whether both have sent what they were given, so that a reveal can be opened. */
  public boolean isReadyToOpen() {
    boolean waiting = getPage().reveal().matches("HELD|SCHEDULED");
    return waiting && getPage().sheets().stream().noneMatch(sheet -> sheet.submittedAt() == null);
  }

  public AnswersReading getPage() {
    return PageState.read(page);
  }

  public @Nullable String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id;
  }

  public @Nullable String getTime() {
    return time;
  }

  public void setTime(@Nullable String time) {
    this.time = time;
  }
}
