package app.attune.exercise.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.view.PageState;
import app.attune.couple.boundary.CoupleView;
import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.ExerciseRow;
import app.attune.exercise.boundary.Exercises;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exercise a counselor is about to give: the list, and the one that lies open. */
@Named("choosing")
@ViewScoped
public class Choosing implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Exercises exercises;
  private List<ExerciseRow> rows = List.of();
  private @Nullable String asked;
  private @Nullable String chosen;
  private @Nullable ExercisePreview preview;

  /** Opens the exercise asked for, or the first one this couple can be given. */
  public void load(CoupleView couple) {
    if (rows.isEmpty()) {
      rows = exercises.library();
    }
    String wished = chosen == null ? asked : chosen;
    ExerciseRow row =
        rows.stream()
            .filter(
                each -> each.versionId().toString().equals(wished) && !areaOff(couple, each.area()))
            .findFirst()
            .orElseGet(() -> firstFor(couple));
    chosen = row.versionId().toString();
    if (preview == null || !preview.row().versionId().equals(row.versionId())) {
      preview = exercises.preview(row.versionId(), couple.id());
    }
  }

  /** Disagreements are not practised while a safety hold is on. */
  public boolean areaOff(CoupleView couple, String area) {
    return couple.held() && "HANDLE_DISAGREEMENTS".equals(area);
  }

  /** The practice areas of the library, in its order. */
  public List<String> getAreas() {
    return rows.stream().map(ExerciseRow::area).distinct().toList();
  }

  private ExerciseRow firstFor(CoupleView couple) {
    return rows.stream()
        .filter(each -> !areaOff(couple, each.area()))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  public List<ExerciseRow> getRows() {
    return rows;
  }

  public ExercisePreview getPreview() {
    return PageState.read(preview);
  }

  public @Nullable String getChosen() {
    return chosen;
  }

  public void setChosen(@Nullable String chosen) {
    this.chosen = chosen;
  }

  public @Nullable String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked;
  }
}
