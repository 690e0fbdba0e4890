package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.response.boundary.AnswerView;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.DraftSaved;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.Pulse;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written before it is sent. */
class DraftsIT extends InTheServer {
  @Test
  void an_open_exercise_names_the_people_and_has_nothing_written() {
    Given given = world.given();

    ExercisePage page = world.open(given.first(), given.firstTask());

    assertThat(page.title()).isEqualTo(World.UNSAID);
    assertThat(page.ownName()).isEqualTo("Maya");
    assertThat(page.partnerName()).isEqualTo("Jonas");
    assertThat(page.counselorName()).isEqualTo("Dana");
    assertThat(page.strand()).isEqualTo("a");
    assertThat(page.reveals()).isTrue();
    assertThat(page.answers()).isEmpty();
    assertThat(page.savedAt()).isNull();
    assertThat(page.submitted()).isFalse();
    assertThat(page.prompts()).noneMatch(prompt -> prompt.text().contains("{"));
    assertThat(world.open(given.second(), given.secondTask()).prompts())
        .anyMatch(prompt -> prompt.text().contains("Maya"));
  }

  @Test
  void a_draft_is_there_again_on_another_device() {
    Given given = world.given();
    DraftSaved saved =
        world.save(
            given,
            new Pulse(8, 3, List.of("TOO_TIRED")),
            Write.shared("thing", "I like our mornings."),
            Write.scale("nervous", 4));

    ExercisePage page = world.open(given.first(), given.firstTask());

    assertThat(page.answers().stream().map(AnswerView::promptKey))
        .containsExactly("thing", "nervous");
    assertThat(page.answers().get(0).text()).isEqualTo("I like our mornings.");
    assertThat(page.answers().get(1).number()).isEqualTo(4);
    assertThat(page.pulse()).isEqualTo(new Pulse(8, 3, List.of("TOO_TIRED")));
    assertThat(page.savedAt()).isNotNull();
    assertThat(saved.saved()).isEqualTo(page.answers());
    assertThat(saved.conflicts()).isEmpty();
  }

  @Test
  void saving_one_prompt_leaves_the_others_as_they_are() {
    Given given = world.given();
    world.save(given, Write.shared("thing", "I like our mornings."));

    world.save(given, Write.kept("reply", "Me too."));

    assertThat(
            world.open(given.first(), given.firstTask()).answers().stream().map(AnswerView::text))
        .containsExactly("I like our mornings.", "Me too.");
  }

  @Test
  void an_answer_made_empty_is_gone() {
    Given given = world.given();
    AnswerView stored = world.save(given, Write.shared("thing", "Hm.")).saved().get(0);

    DraftSaved saved = world.save(given, Write.text("thing", "  ", true, stored.revision()));

    assertThat(saved.saved()).hasSize(1);
    assertThat(saved.saved().get(0).text()).isNull();
    assertThat(saved.saved().get(0).revision()).isZero();
    assertThat(world.open(given.first(), given.firstTask()).answers()).isEmpty();
  }

  @Test
  void an_empty_field_stores_nothing() {
    Given given = world.given();

    world.save(given, Write.shared("thing", ""));

    assertThat(world.open(given.first(), given.firstTask()).answers()).isEmpty();
  }

  @Test
  void what_another_device_wrote_is_kept_and_shown_beside_the_own_text() {
    Given given = world.given();
    long phone = world.save(given, Write.shared("thing", "One")).saved().get(0).revision();
    world.save(given, Write.text("thing", "Two, on the laptop", true, phone));

    DraftSaved saved =
        world.save(
            given,
            Write.text("thing", "Three, on the phone", true, phone),
            Write.kept("reply", "Me too."));

    assertThat(saved.conflicts().stream().map(AnswerView::text))
        .containsExactly("Two, on the laptop");
    assertThat(saved.saved().stream().map(AnswerView::promptKey)).containsExactly("reply");
    assertThat(
            world.open(given.first(), given.firstTask()).answers().stream().map(AnswerView::text))
        .containsExactly("Two, on the laptop", "Me too.");

    long laptop = saved.conflicts().get(0).revision();
    world.save(given, Write.text("thing", "Three, on the phone", true, laptop));
    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("Three, on the phone");
  }

  @Test
  void saving_the_same_text_again_is_no_conflict() {
    Given given = world.given();
    world.save(given, Write.shared("thing", "One"));

    DraftSaved again = world.save(given, Write.shared("thing", "One"));

    assertThat(again.conflicts()).isEmpty();
    assertThat(again.saved()).hasSize(1);
  }

  @Test
  void a_draft_is_invisible_to_the_counselor_until_it_is_sent() {
    Given given = world.given();
    world.save(given, new Pulse(8, 3, List.of()), Write.shared("thing", "Not yet."));

    assertThat(world.reading(given).sheets().get(0).status()).isEqualTo("STARTED");
    assertThat(world.reading(given).sheets().get(0).lines()).isEmpty();
    assertThat(world.reading(given).sheets().get(0).pulse()).isEqualTo(Pulse.none());

    world.send(given.first(), given.firstTask());
    assertThat(world.reading(given).sheets().get(0).lines().stream().map(Line::text))
        .containsExactly("Not yet.");
  }

  @Test
  void answers_are_sealed_in_the_database() throws SQLException {
    Given given = world.given();
    world.save(given, Write.shared("thing", "MARKED-WORDS"));

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select encode(sealed_value, 'escape') from attune.answers"
                      + " where assignment_id = ?",
                  given.id()))
          .hasSize(1)
          .noneMatch(stored -> stored.contains("MARKED"));
    }
  }

  @Test
  void an_answer_moved_to_another_row_does_not_open() throws SQLException {
    Given given = world.given();
    world.save(given, Write.shared("thing", "One."), Write.kept("reply", "Two."));
    try (Database database = Database.asOwner()) {
      database.change(
          "update attune.answers a set sealed_value = b.sealed_value from attune.answers b"
              + " where a.response_id = b.response_id and a.prompt_key = 'thing'"
              + " and b.prompt_key = 'reply' and a.assignment_id = ?",
          given.id());
    }

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> world.open(given.first(), given.firstTask()))
        .withStackTraceContaining("a sealed value does not open");
  }
}
