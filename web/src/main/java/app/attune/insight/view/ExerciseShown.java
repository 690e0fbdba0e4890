package app.attune.insight.view;

import app.attune.access.view.Given;
import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.Exercises;
import app.attune.insight.boundary.CaseloadPage.CaseloadRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An exercise from the library as the first of some couples would read it. */
@Named("shown")
@RequestScoped
public class ExerciseShown {
  @Inject private Exercises exercises;
  private @Nullable ExercisePreview preview;

  /** Reads it, when an exercise is asked for and there is a couple whose names can stand in it. */
  public void load(@Nullable String exercise, List<CaseloadRow> couples) {
    if (exercise != null && !couples.isEmpty()) {
      preview = exercises.preview(Given.id(exercise), couples.get(0).coupleId());
    }
  }

  public @Nullable ExercisePreview getPreview() {
    return preview;
  }
}
