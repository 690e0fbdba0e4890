package app.attune.exercise.view;

import app.attune.access.boundary.NotFound;
import app.attune.access.view.Given;
import app.attune.access.view.PageState;
import app.attune.couple.boundary.CoupleView;
import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryPage;
import app.attune.exercise.boundary.LibraryQuestion;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The exercise a counselor is about to give: the list, and the one that lies open. */
@Named("choosing")
@ViewScoped
public class Choosing implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 40;

  @Inject private Exercises exercises;
  private @Nullable LibraryPage page;
  private @Nullable String asked;
  private @Nullable String chosen;
  private @Nullable String words;
  private @Nullable String area;
  private @Nullable ExercisePreview preview;

  /** Opens the exercise asked for, or the first one this couple can be given. */
  public void load(CoupleView couple) {
    String wished = chosen == null ? asked : chosen;
    ExercisePreview opened = wished == null ? null : open(wished, couple);
    preview = opened == null ? open(firstFor(couple), couple) : opened;
    chosen = getPreview().row().versionId().toString();
  }

  private @Nullable ExercisePreview open(String version, CoupleView couple) {
    if (preview != null && preview.row().versionId().toString().equals(version)) {
      return preview;
    }
    try {
      ExercisePreview read = exercises.preview(Given.id(version), couple.id());
      return areaOff(couple, read.row().area()) ? null : read;
    } catch (NotFound noSuchExercise) {
      return null;
    }
  }

  /** Lists what matches the words and the area; what lies open stays open. */
  public void find() {
    String typed = Objects.requireNonNullElse(words, "");
    String among = "".equals(area) ? null : area;
    page = exercises.library(LibraryQuestion.toGive(typed, among), 0, MOST);
  }

  /** Disagreements are not practised while a safety hold is on. */
  public boolean areaOff(CoupleView couple, String area) {
    return couple.held() && "HANDLE_DISAGREEMENTS".equals(area);
  }

  private String firstFor(CoupleView couple) {
    return getPage().rows().stream()
        .filter(each -> !areaOff(couple, each.area()))
        .findFirst()
        .map(row -> row.versionId().toString())
        .orElseThrow(NotFound::new);
  }

  /** What is listed, the favourites first. */
  public LibraryPage getPage() {
    if (page == null) {
      find();
    }
    return Objects.requireNonNull(page);
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

  public @Nullable String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words;
  }

  public @Nullable String getArea() {
    return area;
  }

  public void setArea(@Nullable String area) {
    this.area = area;
  }

  public @Nullable String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = asked;
  }
}
