package app.attune.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Whatever a file holds, it ends in exercises or in a list of problems. In the build the seeds are
 * read; with {@code JAZZER_FUZZ=1} one of these looks for more.
 */
class AnyFileFuzzTest {
  @FuzzTest
  void a_file_in_our_format_ends_in_exercises_or_problems(byte[] file) {
    check(ExerciseFiles.read(file));
  }

  @FuzzTest
  void a_questionnaire_ends_in_exercises_or_problems(byte[] file) {
    check(ExerciseFiles.read(file));
  }

  private static void check(Reading reading) {
    assertThat(reading.exercises().isEmpty()).isEqualTo(!reading.problems().isEmpty());
    assertThat(reading.problems()).hasSizeLessThanOrEqualTo(Reading.MOST_PROBLEMS);
  }
}
