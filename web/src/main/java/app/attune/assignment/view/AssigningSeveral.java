package app.attune.assignment.view;

import app.attune.access.boundary.Refused;
import app.attune.access.view.Given;
import app.attune.access.view.Notices;
import app.attune.access.view.PageState;
import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.Candidate;
import app.attune.assignment.boundary.ForSeveral;
import app.attune.assignment.boundary.GivenToSeveral;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.Exercises;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives an exercise to several couples at once. */
@Named("several")
@ViewScoped
public class AssigningSeveral implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Assignments assignments;
  @Inject private Exercises exercises;
  private final Shape shape = new Shape();
  private List<Candidate> couples = List.of();
  private String[] chosen = {};
  private @Nullable String exercise;
  private @Nullable ExercisePreview preview;
  private @Nullable GivenToSeveral outcome;

  /**
   * Reads the couples and the exercise, as any of them would read it.
   *
   * @param partner the words that stand where a couple reads the other partner's name
   */
  public void load(LocalDate today, String partner) {
    if (preview != null) {
      return;
    }
    couples = assignments.candidates();
    shape.begin(today);
    if (!couples.isEmpty()) {
      ExercisePreview read = exercises.previewForAnyone(Given.id(exercise), partner);
      preview = read;
      shape.setWho("TOGETHER".equals(read.row().mode()) ? Recipients.TOGETHER : Recipients.EACH);
    }
  }

  /** Gives it, and then tells who has it and who was left out. */
  public void assign() {
    try {
      outcome =
          assignments.assignToSeveral(
              new ForSeveral(
                  shape.tokenId(),
                  Arrays.stream(chosen).map(Given::id).toList(),
                  getPreview().row().versionId(),
                  shape.getWho(),
                  shape.firstDay(),
                  shape.lastDay(),
                  shape.getWhyNote(),
                  isRevealing() ? shape.getReveal() : RevealChoice.NONE,
                  shape.rule(),
                  shape.getRemind().reminding()));
    } catch (Refused refused) {
      Notices.refused(refused);
    }
  }

  /** Whether anything can open between them. */
  public boolean isRevealing() {
    return "EACH_THEN_REVEAL".equals(getPreview().row().mode());
  }

  public boolean isChosen(UUID coupleId) {
    return Arrays.asList(chosen).contains(coupleId.toString());
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String @Nullable [] chosen) {
    this.chosen = chosen == null ? new String[0] : chosen.clone();
  }

  public Shape getShape() {
    return shape;
  }

  public List<Candidate> getCouples() {
    return couples;
  }

  public ExercisePreview getPreview() {
    return PageState.read(preview);
  }

  public @Nullable GivenToSeveral getOutcome() {
    return outcome;
  }

  public @Nullable String getExercise() {
    return exercise;
  }

  public void setExercise(@Nullable String exercise) {
    this.exercise = exercise;
  }
}
