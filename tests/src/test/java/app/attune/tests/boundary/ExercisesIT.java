package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.ExercisePreview;
import app.attune.exercise.boundary.ExerciseView;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.PromptView;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExercisesIT extends InTheServer {
  @Inject private Exercises exercises;

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
  void a_preview_for_any_couple_names_nobody() {
    Person counselor = world.pair().counselor();
    UUID version = world.version(counselor, World.UNSAID);

    ExercisePreview preview =
        counselor.call(() -> exercises.previewForAnyone(version, "your partner"));

    assertThat(preview.partnerName()).isEqualTo("your partner");
    assertThat(prompt(preview, "reply").text()).contains("your partner").doesNotContain("{");
    assertThat(preview.instructions()).contains("Dana").doesNotContain("{");
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

  @Test
  void an_exercise_is_read_without_a_couple() {
    Person counselor = world.practice().counselor();

    ExerciseView view = read(counselor, world.version(counselor, World.UNSAID));

    assertThat(view.row().title()).isEqualTo(World.UNSAID);
    assertThat(view.row().whose()).isEqualTo("BUILT_IN");
    assertThat(view.row().versionId()).isEqualTo(view.newestId());
    assertThat(view.counselorName()).isEqualTo("Dana");
    assertThat(view.steps()).hasSize(1);
    assertThat(view.steps().get(0).instructions()).contains("Dana").doesNotContain("{");
    assertThat(view.steps().get(0).prompts())
        .extracting(PromptView::text)
        .anyMatch(text -> text.contains("your partner"))
        .noneMatch(text -> text.contains("{"));
  }

  @Test
  void an_older_version_and_a_retired_exercise_can_still_be_read() {
    Person counselor = world.practice().counselor();
    Written written = Written.byAndFor(counselor, "First thoughts");
    UUID newer = written.again("Second thoughts");
    written.retire();

    ExerciseView older = read(counselor, written.versionId());

    assertThat(older.row().title()).isEqualTo("First thoughts");
    assertThat(older.newestId()).isEqualTo(newer);
    assertThat(older.retired()).isTrue();
    assertThat(read(counselor, newer).row().number()).isEqualTo(2);
  }

  @Test
  void what_another_keeps_to_themselves_has_no_preview() {
    Pair pair = world.pair();
    UUID foreign = Written.byAndFor(pair.practice().foreign(), "Not yours").versionId();
    UUID elsewhere = Written.forThePractice(world.practice().counselor(), "Not here").versionId();

    for (UUID version : List.of(foreign, elsewhere)) {
      assertNotFound(pair.counselor(), () -> exercises.preview(version, pair.id()));
      assertNotFound(pair.counselor(), () -> exercises.previewForAnyone(version, "your partner"));
      assertNotFound(pair.counselor(), () -> exercises.exercise(version, "your partner"));
    }
  }

  private ExerciseView read(Person counselor, UUID version) {
    return counselor.call(() -> exercises.exercise(version, "your partner"));
  }

  private static PromptView prompt(ExercisePreview preview, String key) {
    return preview.prompts().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }
}
