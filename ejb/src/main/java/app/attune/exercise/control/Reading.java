package app.attune.exercise.control;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.entity.ExerciseText;
import java.util.List;

/**
 * What was found in a file.
 *
 * @param exercises none where there are problems
 * @param differences what an exercise can't say, and what is done instead
 */
public record Reading(
    List<ExerciseText> exercises, List<Remark> problems, List<Remark> differences) {
  /** The most problems that are told at once. */
  public static final int MOST_PROBLEMS = 20;

  public Reading {
    exercises = List.copyOf(exercises);
    problems = problems.stream().distinct().limit(MOST_PROBLEMS).toList();
    differences = List.copyOf(differences);
  }

  /** A file that brings nothing. */
  public static Reading bad(List<Remark> problems) {
    return new Reading(List.of(), problems, List.of());
  }
}
