package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.ExerciseRow;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.PromptView;
import app.attune.exercise.entity.PracticeArea;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExercisesIT extends InTheServer {
  @Inject private Exercises exercises;

  @Test
  void the_library_has_an_exercise_for_every_practice_area() {
    List<ExerciseRow> library = world.practice().counselor().call(exercises::library);

    assertThat(library.stream().map(ExerciseRow::area).distinct())
        .containsExactlyElementsOf(Arrays.stream(PracticeArea.values()).map(Enum::name).toList());
  }

  @Test
  void the_library_is_in_the_order_of_the_areas_then_by_title() {
    List<ExerciseRow> library = world.practice().counselor().call(exercises::library);

    assertThat(library)
        .isSortedAccordingTo(
            Comparator.comparing((ExerciseRow row) -> PracticeArea.valueOf(row.area()))
                .thenComparing(ExerciseRow::title));
    assertThat(library.stream().map(ExerciseRow::title)).doesNotHaveDuplicates();
  }

  @Test
  void a_preview_has_the_names_of_the_couple_in_it() {
    Pair pair = world.pair();
    UUID version = world.version(pair.counselor(), World.UNSAID);

    ExercisePreview preview = pair.counselor().call(() -> exercises.preview(version, pair.id()));

    assertThat(preview.row().title()).isEqualTo(World.UNSAID);
    assertThat(prompt(preview, "reply").text()).contains("Jonas").doesNotContain("{");
    assertThat(preview.instructions()).contains("Dana").doesNotContain("{");
    assertThat(prompt(preview, "thing").shared()).isTrue();
    assertThat(prompt(preview, "nervous").shared()).isFalse();
  }

  @Test
  void an_exercise_for_the_counselor_alone_shares_nothing() {
    Pair pair = world.pair();
    UUID version = world.version(pair.counselor(), "Interruptions audit");

    ExercisePreview preview = pair.counselor().call(() -> exercises.preview(version, pair.id()));

    assertThat(preview.row().mode()).isEqualTo("EACH_FOR_COUNSELOR");
    assertThat(preview.prompts()).noneMatch(PromptView::shared).noneMatch(PromptView::changeable);
  }

  @Test
  void what_is_not_in_the_library_has_no_preview() {
    Pair pair = world.pair();

    assertNotFound(pair.counselor(), () -> exercises.preview(UUID.randomUUID(), pair.id()));
  }

  private static PromptView prompt(ExercisePreview preview, String key) {
    return preview.prompts().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }
}
