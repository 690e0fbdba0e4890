package app.attune.exercise.view;

import app.attune.exercise.boundary.ExerciseRow;
import app.attune.exercise.boundary.Exercises;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The whole library by practice area, narrowed down by an area or a word. */
@Named("library")
@RequestScoped
public class Library {
  @Inject private Exercises exercises;
  private @Nullable String area;
  private @Nullable String find;
  private List<ExerciseRow> all = List.of();

  /** Reads the library once. */
  public void load() {
    all = exercises.library();
  }

  /** The exercises that match, by practice area in the library's order. */
  public Map<String, List<ExerciseRow>> getShelves() {
    return all.stream()
        .filter(row -> area == null || area.isEmpty() || area.equals(row.area()))
        .filter(row -> words(row).contains(getFind().toLowerCase(Locale.ROOT)))
        .collect(Collectors.groupingBy(ExerciseRow::area, LinkedHashMap::new, Collectors.toList()));
  }

  /** How many exercises each practice area has, in the library's order. */
  public Map<String, Long> getAreas() {
    return all.stream()
        .collect(
            Collectors.groupingBy(ExerciseRow::area, LinkedHashMap::new, Collectors.counting()));
  }

  private static String words(ExerciseRow row) {
    return (row.title() + " " + row.purpose()).toLowerCase(Locale.ROOT);
  }

  public List<ExerciseRow> getAll() {
    return all;
  }

  public String getFind() {
    return Objects.requireNonNullElse(find, "").strip();
  }

  public void setFind(@Nullable String find) {
    this.find = find;
  }

  public @Nullable String getArea() {
    return area;
  }

  public void setArea(@Nullable String area) {
    this.area = area;
  }
}
