package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Notices;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.CoupleView;
import app.attune.exercise.boundary.ExerciseRow;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The shape an exercise is given before it is assigned. */
@Named("assigning")
@ViewScoped
public class Assigning implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Assignments assignments;
  private UUID token = UUID.randomUUID();
  private Recipients who = Recipients.EACH;
  private @Nullable LocalDate opens;
  private @Nullable LocalDate due;
  private RevealChoice reveal = RevealChoice.WHEN_BOTH_DONE;
  private String whyNote = "";

  /** A week from today, until the counselor says otherwise. */
  public void begin(LocalDate today) {
    if (opens == null) {
      opens = today;
      due = today.plusWeeks(1);
    }
  }

  /** Why nothing opens between them, as a key of the texts; null when it can. */
  public @Nullable String whyNoReveal(CoupleView couple, ExerciseRow exercise) {
    if (couple.held()) {
      return "HOLD";
    }
    if (who != Recipients.EACH) {
      return "ONE";
    }
    return "EACH_THEN_REVEAL".equals(exercise.mode()) ? null : "MODE";
  }

  /** What will be done with the answers. */
  public RevealChoice reveal(CoupleView couple, ExerciseRow exercise) {
    return whyNoReveal(couple, exercise) == null ? reveal : RevealChoice.NONE;
  }

  /** Assigns it, however often the button is pressed, once. */
  public String assign(CoupleView couple, ExerciseRow exercise, LocalDate today) {
    LocalDate from = opens;
    LocalDate until = due;
    if (from == null || until == null) {
      Notices.refused(Refused.field(from == null ? "opens" : "due", "dateMissing"));
      return "";
    }
    try {
      assignments.assign(
          new NewAssignment(
              token,
              couple.id(),
              exercise.versionId(),
              who,
              from,
              until,
              whyNote.strip(),
              reveal(couple, exercise)));
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
    Notices.done(
        from.isAfter(today) ? "assign.done.later" : "assign.done", exercise.title(), couple.name());
    return "/practice/couple.xhtml?faces-redirect=true&id=" + couple.id();
  }

  public UUID getToken() {
    return token;
  }

  public void setToken(UUID token) {
    this.token = token;
  }

  public Recipients getWho() {
    return who;
  }

  public void setWho(Recipients who) {
    this.who = who;
  }

  public @Nullable LocalDate getOpens() {
    return opens;
  }

  public void setOpens(@Nullable LocalDate opens) {
    this.opens = opens;
  }

  public @Nullable LocalDate getDue() {
    return due;
  }

  public void setDue(@Nullable LocalDate due) {
    this.due = due;
  }

  public RevealChoice getReveal() {
    return reveal;
  }

  public void setReveal(RevealChoice reveal) {
    this.reveal = reveal;
  }

  public String getWhyNote() {
    return whyNote;
  }

  public void setWhyNote(@Nullable String whyNote) {
    this.whyNote = whyNote == null ? "" : whyNote;
  }
}
