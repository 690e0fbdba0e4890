package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.assignment.boundary.AssignmentChange;
import app.attune.assignment.boundary.GivenAssignment;
import app.attune.assignment.boundary.GivenAssignments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was given, with its times, and the form that changes it. */
@Named("given")
@ViewScoped
public class ChangingGiven implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private GivenAssignments assignments;
  private final Shape shape = new Shape();
  private @Nullable String id;
  private transient @Nullable GivenAssignment page;
  private @Nullable Long revision;
  private boolean conflict;

  /** Reads it, on every request as it is now; the form keeps what is typed. */
  public void load() {
    GivenAssignment read = assignments.read(Given.id(id));
    page = read;
    if (revision == null) {
      revision = read.revision();
      shape.take(read);
    }
  }

  /** Changes it, unless somebody else did meanwhile: then both are shown. */
  public String change() {
    try {
      assignments.change(getId(), PageState.read(revision), wished());
    } catch (Refused refused) {
      conflict = "changedElsewhere".equals(refused.reason());
      if (conflict) {
        load();
        revision = getPage().revision();
      } else {
        Notices.refused(refused);
      }
      return "";
    }
    Notices.done("given.changed");
    return "/practice/assignment.xhtml?faces-redirect=true&id=" + getId();
  }

  private AssignmentChange wished() {
    return new AssignmentChange(
        shape.lastDay(),
        shape.rule(),
        shape.getWhyNote(),
        shape.getReveal(),
        shape.getRemind().reminding());
  }

  public Shape getShape() {
    return shape;
  }

  /** Whether somebody else changed it since it was read. */
  public boolean isConflict() {
    return conflict;
  }

  public GivenAssignment getPage() {
    return PageState.read(page);
  }

  private UUID getId() {
    return Given.id(id);
  }

  public @Nullable String getAsked() {
    return id;
  }

  public void setAsked(@Nullable String asked) {
    id = asked;
  }
}
