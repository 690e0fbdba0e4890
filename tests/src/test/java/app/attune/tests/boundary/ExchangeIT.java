package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Bringing;
import app.attune.exercise.boundary.Exchange;
import app.attune.exercise.boundary.ExchangeFile;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.boundary.Look;
import app.attune.exercise.boundary.Look.Brought;
import app.attune.sample.Person;
import app.attune.tests.world.Practice;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExchangeIT extends InTheServer {
  private static final String OURS = "A walk of our own";

  @Inject private Exchange exchange;
  @Inject private Exercises exercises;

  @Test
  void what_is_brought_in_is_in_the_library_as_a_first_version() throws SQLException {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    byte[] file = file(counselor);

    Bringing done = counselor.call(() -> exchange.bring(file, false));

    assertThat(done.created()).containsExactly(OURS);
    assertThat(titles(counselor)).contains(OURS);
    assertThat(onRecord(practice.id())).endsWith("EXERCISES_EXPORTED", "EXERCISE_BROUGHT_IN");
  }

  @Test
  void the_same_file_again_changes_nothing() {
    Person counselor = world.practice().counselor();
    byte[] file = file(counselor);
    counselor.run(() -> exchange.bring(file, false));

    Bringing again = counselor.call(() -> exchange.bring(file, false));

    assertThat(again.created()).isEmpty();
    assertThat(again.skipped()).containsExactly(OURS);
    assertThat(titles(counselor)).containsOnlyOnce(OURS);
    assertThat(counselor.call(() -> exchange.look(file)).brings()).allMatch(Brought::there);
  }

  @Test
  void the_whole_library_is_there_already_word_by_word() {
    Person counselor = world.practice().counselor();
    ExchangeFile library = counselor.call(exchange::exportLibrary);

    Bringing done = counselor.call(() -> exchange.bring(library.bytes(), true));

    assertThat(done.created()).isEmpty();
    assertThat(done.skipped()).hasSizeGreaterThan(20);
  }

  @Test
  void what_a_counselor_keeps_is_no_colleagues_and_what_is_practice_wide_is_everyones() {
    Practice practice = world.practice();
    Person counselor = practice.counselor();
    Person colleague = practice.foreign();
    byte[] file = file(counselor);
    counselor.run(() -> exchange.bring(file, false));
    UUID kept = world.version(counselor, OURS);

    assertThat(titles(colleague)).doesNotContain(OURS);
    assertNotFound(colleague, () -> exchange.exportOne(kept));
    assertNotFound(colleague, () -> exchange.exportFhir(kept));

    colleague.run(() -> exchange.bring(file, true));
    UUID wide = world.version(colleague, OURS);
    assertThat(counselor.call(() -> exchange.exportOne(wide)).bytes()).isNotEmpty();
  }

  @Test
  void another_practices_exercise_and_a_missing_one_are_not_found() {
    Person counselor = world.practice().counselor();
    Person elsewhere = world.practice().counselor();
    byte[] file = file(counselor);
    counselor.run(() -> exchange.bring(file, true));
    UUID theirs = world.version(counselor, OURS);

    assertNotFound(elsewhere, () -> exchange.exportOne(theirs));
    assertNotFound(elsewhere, () -> exchange.exportFhir(theirs));
    assertNotFound(counselor, () -> exchange.exportOne(UUID.randomUUID()));
    assertNotFound(counselor, () -> exchange.exportFhir(UUID.randomUUID()));
  }

  @Test
  void an_exercise_that_went_out_as_a_questionnaire_comes_back_as_it_was() {
    Person counselor = world.practice().counselor();
    UUID version = world.version(counselor, World.UNSAID);

    ExchangeFile file = counselor.call(() -> exchange.exportFhir(version));
    Look look = counselor.call(() -> exchange.look(file.bytes()));

    assertThat(look.problems()).isEmpty();
    assertThat(look.differences()).isEmpty();
    assertThat(look.brings()).singleElement().matches(Brought::there);
  }

  @Test
  void a_bad_file_says_what_is_wrong_and_changes_nothing() {
    Person counselor = world.practice().counselor();
    List<String> before = titles(counselor);
    byte[] bad =
        new String(file(counselor), StandardCharsets.UTF_8)
            .replace("\"minutes\"", "\"minuten\"")
            .getBytes(StandardCharsets.UTF_8);

    Look look = counselor.call(() -> exchange.look(bad));

    assertThat(look.brings()).isEmpty();
    assertThat(look.problems())
        .anyMatch(p -> p.field().equals("minuten") && p.line() > 1 && p.says().equals("unknown"))
        .anyMatch(p -> p.field().equals("minutes") && p.says().equals("missing"));
    assertRefused(counselor, "fileHasProblems", null, () -> exchange.bring(bad, false));
    assertThat(titles(counselor)).isEqualTo(before);
  }

  /** A built-in exercise under a title of our own. */
  private byte[] file(Person counselor) {
    UUID version = world.version(counselor, World.UNSAID);
    byte[] built = counselor.call(() -> exchange.exportOne(version)).bytes();
    return new String(built, StandardCharsets.UTF_8)
        .replace("\"" + World.UNSAID + "\"", "\"" + OURS + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<String> titles(Person counselor) {
    return counselor.call(() -> exercises.library(LibraryQuestion.words(""), 0, 60)).rows().stream()
        .map(LibraryRow::title)
        .toList();
  }
}
