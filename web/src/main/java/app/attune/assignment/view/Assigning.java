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
import org.jspecify.annotations.Nullable;

/** Gives an exercise to a couple. */
@Named("assigning")
@ViewScoped
public class Assigning implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String TOGETHER = "TOGETHER";

  @Inject private Assignments assignments;
  private final Shape shape = new Shape();
  private boolean begun;

  /** A week from today, until the counselor says otherwise. */
  public void begin(LocalDate today) {
    if (!begun) {
      shape.begin(today);
    }
    begun = true;
  }

  /** Who does it: what is made to be done together is, and what can't be isn't. */
  public Recipients who(CoupleView couple, ExerciseRow exercise) {
    if (TOGETHER.equals(exercise.mode())) {
      return Recipients.TOGETHER;
    }
    return shape.getWho() == Recipients.TOGETHER && whyNotTogether(couple, exercise) != null
        ? Recipients.EACH
        : shape.getWho();
  }

  /** Why they can't do it together, as a key of the texts; null when they can. */
  public @Nullable String whyNotTogether(CoupleView couple, ExerciseRow exercise) {
    if (couple.held()) {
      return "assign.off";
    }
    return "EACH_FOR_COUNSELOR".equals(exercise.mode()) ? "assign.who.together.never" : null;
  }

  /** Joint work is off while a safety hold is on. */
  public boolean jointOff(CoupleView couple, String mode) {
    return couple.held() && TOGETHER.equals(mode);
  }

  /** Why nothing opens between them, as a key of the texts; null when it can. */
  public @Nullable String whyNoReveal(CoupleView couple, ExerciseRow exercise) {
    if (couple.held()) {
      return "HOLD";
    }
    Recipients who = who(couple, exercise);
    if (who != Recipients.EACH) {
      return who == Recipients.TOGETHER ? "TOGETHER" : "ONE";
    }
    return "EACH_THEN_REVEAL".equals(exercise.mode()) ? null : "MODE";
  }

  /** What will be done with the answers. */
  public RevealChoice reveal(CoupleView couple, ExerciseRow exercise) {
    return whyNoReveal(couple, exercise) == null ? shape.getReveal() : RevealChoice.NONE;
  }

  /** Assigns it, however often the button is pressed, once. */
  public String assign(CoupleView couple, ExerciseRow exercise, LocalDate today) {
    try {
      LocalDate opens = shape.firstDay();
      assignments.assign(
          new NewAssignment(
              shape.tokenId(),
              couple.id(),
              exercise.versionId(),
              who(couple, exercise),
              opens,
              shape.lastDay(),
              shape.getWhyNote(),
              reveal(couple, exercise),
              shape.rule(),
              shape.getRemind().reminding()));
      String said = opens.isAfter(today) ? "assign.done.later" : "assign.done";
      Notices.done(said, exercise.title(), couple.name());
    } catch (Refused refused) {
      Notices.refused(refused);
      return "";
    }
    return "/practice/couple.xhtml?faces-redirect=true&id=" + couple.id();
  }

  public Shape getShape() {
    return shape;
  }
}
