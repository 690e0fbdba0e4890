package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.DraftRow;
import app.attune.exercise.boundary.DraftView;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.StepBody;
import app.attune.exercise.boundary.Unfinished;
import app.attune.sample.Person;
import app.attune.tests.world.Bodies;
import app.attune.tests.world.Database;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.World;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An exercise is written, published, copied and retired by its writer. */
class AuthoringIT extends WithAuthoring {
  @Test
  void what_is_unfinished_and_wrong_is_kept_as_it_was_written() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(authoring::begin);
    DraftBody half =
        Bodies.titled("").withSteps(List.of(step("EACH_THEN_REVEAL", PromptBody.blank("SCALE"))));

    save(dana, draft, half);

    DraftView read = dana.call(() -> authoring.read(draft));
    assertThat(read.body()).isEqualTo(half);
    assertThat(read.number()).isEqualTo(1);
    assertThat(dana.call(authoring::drafts)).extracting(DraftRow::prompts).containsExactly(1);
  }

  @Test
  void a_window_that_saw_an_older_draft_is_refused_and_nothing_is_lost() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(authoring::begin);
    save(dana, draft, Bodies.titled("First window"));

    assertRefused(
        dana,
        "changedElsewhere",
        null,
        () -> authoring.save(draft, 0, Bodies.titled("Second window")));
    assertRefused(dana, "changedElsewhere", null, () -> authoring.publish(draft, 0));
    assertThat(dana.call(() -> authoring.read(draft)).body().title()).isEqualTo("First window");
  }

  @Test
  void a_text_that_is_too_long_is_refused_beside_its_field() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(authoring::begin);

    assertRefused(
        dana,
        "textTooLong",
        "title",
        () -> authoring.save(draft, 0, Bodies.titled("x".repeat(201))));
  }

  @Test
  void what_is_missing_is_said_all_at_once_and_nothing_is_published() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(authoring::begin);
    PromptBody empty = PromptBody.blank("CHECKLIST");
    long saved = save(dana, draft, Bodies.titled(" ").withSteps(List.of(step("TOGETHER", empty))));

    assertThatExceptionOfType(Unfinished.class)
        .isThrownBy(() -> dana.run(() -> authoring.publish(draft, saved)))
        .satisfies(
            unfinished ->
                assertThat(unfinished.problems())
                    .contains(
                        new Problem("title", "titleMissing"),
                        new Problem(empty.key() + "-text", "promptMissing")));
    assertThat(dana.call(authoring::drafts)).hasSize(1);
    assertThat(dana.call(authoring::written)).isEmpty();
  }

  @Test
  void what_is_published_is_in_the_writers_library_and_the_draft_is_gone() {
    Practice practice = world.practice();

    UUID version = publish(practice.counselor(), Bodies.finished(TITLE));

    assertThat(practice.counselor().call(authoring::drafts)).isEmpty();
    assertThat(titles(practice.counselor())).contains(TITLE);
    assertThat(titles(practice.foreign())).doesNotContain(TITLE);
    assertThat(titles(world.practice().counselor())).doesNotContain(TITLE);
    Pair pair = world.pair(practice);
    assertThat(practice.counselor().call(() -> exercises.preview(version, pair.id())).prompts())
        .hasSize(2)
        .first()
        .satisfies(prompt -> assertThat(prompt.text()).isEqualTo("How near were you to Jonas?"));
  }

  @Test
  void a_published_version_is_changed_by_nobody() throws SQLException {
    UUID version = publish(world.practice().counselor(), Bodies.finished(TITLE));

    try (Database database = Database.asRuntime()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(
              () ->
                  database.change(
                      "update attune.exercise_versions set title = 'Other' where id = ?", version))
          .withMessageContaining("permission denied");
    }
  }

  @Test
  void a_copy_of_a_built_in_exercise_is_an_exercise_of_its_own() {
    Person dana = world.practice().counselor();
    UUID original = world.version(dana, World.UNSAID);

    UUID draft = dana.call(() -> authoring.copy(original));
    DraftView read = dana.call(() -> authoring.read(draft));
    dana.run(() -> authoring.publish(draft, read.revision()));

    assertThat(read.body().title()).isEqualTo(World.UNSAID);
    assertThat(only(dana).number()).isEqualTo(1);
    assertThat(titles(dana).stream().filter(World.UNSAID::equals)).hasSize(2);
  }

  @Test
  void every_exercise_of_the_library_can_be_copied_and_published() {
    Person dana = world.practice().counselor();
    List<LibraryRow> library = library(dana);

    for (LibraryRow row : library) {
      UUID draft = dana.call(() -> authoring.copy(row.versionId()));
      long revision = dana.call(() -> authoring.read(draft)).revision();
      dana.run(() -> authoring.publish(draft, revision));
    }

    assertThat(dana.call(authoring::written)).hasSameSizeAs(library);
  }

  @Test
  void a_retired_exercise_leaves_the_library_until_it_is_brought_back() {
    Person dana = world.practice().counselor();
    publish(dana, Bodies.finished(TITLE));
    UUID exercise = only(dana).exerciseId();

    dana.run(() -> authoring.retire(exercise));
    assertThat(titles(dana)).doesNotContain(TITLE);
    assertThat(only(dana).retired()).isTrue();

    dana.run(() -> authoring.bringBack(exercise));
    assertThat(titles(dana)).contains(TITLE);
  }

  @Test
  void publishing_retiring_and_bringing_back_are_on_record_once_each() throws SQLException {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    UUID version = publish(dana, Bodies.finished(TITLE));
    UUID exercise = only(dana).exerciseId();

    dana.run(() -> authoring.retire(exercise));
    dana.run(() -> authoring.retire(exercise));
    dana.run(() -> authoring.bringBack(exercise));
    dana.run(() -> authoring.bringBack(exercise));

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select concat_ws(' ', action, actor, couple_id, target_id)"
                      + " from attune.access_log where practice_id = ? and action like 'EXERCISE%'"
                      + " order by number",
                  practice.id()))
          .containsExactly(
              "EXERCISE_PUBLISHED " + dana.subject() + " " + version,
              "EXERCISE_RETIRED " + dana.subject() + " " + exercise,
              "EXERCISE_BROUGHT_BACK " + dana.subject() + " " + exercise);
    }
  }

  @Test
  void a_draft_with_too_many_questions_is_not_saved() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(authoring::begin);
    PromptBody[] many =
        Stream.generate(() -> PromptBody.blank("DATE")).limit(61).toArray(PromptBody[]::new);
    DraftBody body = Bodies.titled(TITLE).withSteps(List.of(step("TOGETHER", many)));

    assertRefused(dana, "tooManyPrompts", null, () -> authoring.save(draft, 0, body));
  }

  @Test
  void what_is_built_in_is_neither_retired_nor_continued() throws SQLException {
    Person dana = world.practice().counselor();
    UUID builtIn;
    try (Database database = Database.asOwner()) {
      builtIn =
          UUID.fromString(
              database
                  .texts("select id from attune.exercises where practice_id is null limit 1")
                  .get(0));
    }

    assertNotFound(dana, () -> authoring.retire(builtIn));
    assertNotFound(dana, () -> authoring.newVersion(builtIn));
  }

  @Test
  void a_discarded_draft_is_gone() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(authoring::begin);

    dana.run(() -> authoring.discard(draft));

    assertNotFound(dana, () -> authoring.read(draft));
    assertThat(dana.call(authoring::drafts)).isEmpty();
  }

  private static StepBody step(String mode, PromptBody... prompts) {
    return new StepBody(mode, "Sit for a minute.", List.of(prompts));
  }
}
