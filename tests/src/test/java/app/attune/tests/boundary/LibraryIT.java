package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.LibraryPage;
import app.attune.exercise.boundary.LibraryQuestion;
import app.attune.exercise.boundary.LibraryQuestion.Whose;
import app.attune.exercise.boundary.LibraryRow;
import app.attune.exercise.entity.PracticeArea;
import app.attune.sample.Person;
import app.attune.tests.world.Practice;
import app.attune.tests.world.Statements;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibraryIT extends InTheServer {
  @Inject private Exercises exercises;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @SuppressWarnings("NullAway.Init") // set before each
  private Practice practice;

  @SuppressWarnings("NullAway.Init") // set before each
  private Person counselor;

  @BeforeEach
  void a_practice_of_its_own() {
    practice = world.practice();
    counselor = practice.counselor();
  }

  @Test
  void the_library_has_an_exercise_for_every_practice_area_in_the_order_of_the_areas() {
    List<LibraryRow> rows = find("").rows();

    assertThat(rows.stream().map(LibraryRow::area).distinct())
        .containsExactlyElementsOf(Arrays.stream(PracticeArea.values()).map(Enum::name).toList());
    assertThat(rows)
        .isSortedAccordingTo(
            Comparator.comparing((LibraryRow row) -> PracticeArea.valueOf(row.area()))
                .thenComparing(LibraryRow::title, String.CASE_INSENSITIVE_ORDER));
    assertThat(find("").total()).isEqualTo(rows.size()).isEqualTo(find("").all());
  }

  @Test
  void every_word_must_be_in_it_wherever() {
    Written lantern = Written.forThePractice(counselor, "Lantern evening");
    Written walk = Written.forThePractice(counselor, "Harbor evening walk");

    assertThat(ids(find("evening lantern"))).startsWith(lantern.exerciseId());
    assertThat(ids(find("walks"))).contains(walk.exerciseId());
    // in a question of both
    assertThat(ids(find("lanterns"))).startsWith(lantern.exerciseId()).contains(walk.exerciseId());
    assertThat(ids(find("harbor"))).containsExactly(walk.exerciseId());
    assertThat(ids(find("harbor zeppelin"))).isEmpty();
  }

  @Test
  void typing_finds_also_in_the_middle_of_a_word_that_has_a_longer_stem() {
    UUID wanted = Written.forThePractice(counselor, "Quintessential appreciations").exerciseId();

    for (String typed : "q qui quintess quintessential quintessenzia appreciat".split(" ")) {
      boolean found = ids(find(typed + " quint")).contains(wanted);
      assertThat(found).as(typed).isEqualTo(!typed.endsWith("zia"));
    }
    assertThat(ids(find("QUINTESS apprecia"))).containsExactly(wanted);
  }

  @Test
  void words_that_say_nothing_do_not_narrow_it_down() {
    Written wanted = Written.forThePractice(counselor, "Lantern evening");

    assertThat(find("the").total()).isEqualTo(find("").total());
    assertThat(find("and of the").total()).isEqualTo(find("").total());
    assertThat(ids(find("the lantern of evening"))).containsExactly(wanted.exerciseId());
  }

  @Test
  void whatever_can_be_typed_is_safe() {
    for (String typed :
        List.of(
            "'",
            "\"",
            "&",
            "a & | b",
            "!",
            "(",
            "<->",
            ":*",
            "\\",
            "%",
            "_",
            "' or 1=1 --",
            "don't",
            "\u2019",
            "half-hour",
            "\ud83d\ude42",
            "\u0000",
            "\ud800",
            "\u05e9\u05dc\u05d5\u05dd",
            "x".repeat(5_000),
            "a ".repeat(5_000),
            "?",
            ":area",
            "{partner}",
            "$1")) {
      assertThat(find(typed).total()).as(typed).isNotNegative();
    }
    assertThat(find("\ud83d\ude42").total()).isEqualTo(find("").total());
  }

  @Test
  void each_filter_finds_what_it_counts() {
    Written.forThePractice(counselor, "A", "REALLY_LISTEN", "TOGETHER", 5);
    Written.byAndFor(counselor, "B");
    LibraryPage all = find("");

    all.areas()
        .forEach((area, count) -> assertThat(total(by(area, null, null, null))).isEqualTo(count));
    all.outcomes()
        .forEach((gain, count) -> assertThat(total(by(null, gain, null, null))).isEqualTo(count));
    all.modes()
        .forEach((mode, count) -> assertThat(total(by(null, null, null, mode))).isEqualTo(count));
    all.whose()
        .forEach((whose, count) -> assertThat(total(whose(Whose.valueOf(whose)))).isEqualTo(count));
    assertThat(total(by(null, null, 9, null))).isEqualTo(all.quick());
    assertThat(all.modes().get("TOGETHER")).isPositive();
    assertThat(all.whose()).containsEntry("PRACTICE", 1).containsEntry("OWN", 1);
    assertThat(total(by("NO_SUCH_AREA", null, null, null))).isZero();
  }

  @Test
  void a_count_says_how_many_there_would_be_with_that_choice_instead() {
    LibraryPage listening = ask(by("REALLY_LISTEN", null, null, null));

    assertThat(listening.areas()).isEqualTo(find("").areas());
    assertThat(listening.total()).isEqualTo(listening.areas().get("REALLY_LISTEN"));
    assertThat(listening.modes().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(listening.total());
  }

  @Test
  void pages_follow_each_other_and_are_limited() {
    LibraryQuestion any = LibraryQuestion.words("");
    List<LibraryRow> first = counselor.call(() -> exercises.library(any, 0, 5)).rows();
    List<LibraryRow> second = counselor.call(() -> exercises.library(any, 5, 5)).rows();

    assertThat(first).hasSize(5);
    assertThat(second).hasSize(5).doesNotContainAnyElementsOf(first);
    assertThat(counselor.call(() -> exercises.library(any, -1, 0)).rows()).hasSize(1);
    assertThat(counselor.call(() -> exercises.library(any, 9_999, 5)).rows()).isEmpty();
    for (int i = 0; i < 61; i++) {
      Written.byAndFor(counselor, "Lantern " + i);
    }
    LibraryPage page = counselor.call(() -> exercises.library(any, 0, 1_000));
    assertThat(page.rows()).hasSize(60);
    assertThat(page.total()).isGreaterThan(60);
  }

  @Test
  void a_shelf_shows_its_beginning() {
    for (int i = 0; i < 5; i++) {
      Written.byAndFor(counselor, "Aa " + i);
    }

    LibraryPage page = counselor.call(() -> exercises.shelves(LibraryQuestion.words(""), 2));

    assertThat(page.rows().stream().filter(row -> row.area().equals("TALK_OPENLY")))
        .extracting(LibraryRow::title)
        .containsExactly("Aa 0", "Aa 1");
    assertThat(page.areas().get("TALK_OPENLY")).isGreaterThan(5);
    assertThat(page.rows())
        .isSortedAccordingTo(Comparator.comparing(row -> PracticeArea.valueOf(row.area())));
  }

  @Test
  void what_is_retired_is_not_listed() {
    Written written = Written.byAndFor(counselor, "Lantern");
    written.retire();

    assertThat(ids(find(""))).doesNotContain(written.exerciseId());
    assertThat(ids(find("lantern"))).isEmpty();
  }

  @Test
  void the_newest_version_is_the_one_that_is_found() {
    Written written = Written.byAndFor(counselor, "Zeppelin");
    UUID newer = written.again("Balloon");

    assertThat(find("balloon").rows()).extracting(LibraryRow::versionId).containsExactly(newer);
    assertThat(find("zeppelin").rows()).isEmpty();
  }

  @Test
  void only_the_own_and_the_practices_own_are_ever_found() {
    Written own = Written.byAndFor(counselor, "Lantern own");
    Written shared = Written.forThePractice(practice.foreign(), "Lantern shared");
    Written foreign = Written.byAndFor(practice.foreign(), "Lantern foreign");
    Person elsewhere = world.practice().counselor();
    Written theirs = Written.forThePractice(elsewhere, "Lantern elsewhere");

    assertThat(ids(find("lantern")))
        .containsExactlyInAnyOrder(own.exerciseId(), shared.exerciseId());
    assertThat(ids(find("")))
        .contains(own.exerciseId(), shared.exerciseId())
        .doesNotContain(foreign.exerciseId(), theirs.exerciseId());
    assertThat(find("lantern").rows())
        .extracting(LibraryRow::whose)
        .containsExactlyInAnyOrder("OWN", "PRACTICE");
    assertThat(ids(ask(whose(Whose.OWN)))).containsExactly(own.exerciseId());
  }

  @Test
  void a_counselor_of_no_practice_has_no_library() {
    Person stranger = world.stranger("counselor");

    LibraryPage page = stranger.call(() -> exercises.library(LibraryQuestion.words(""), 0, 60));

    assertThat(page.rows()).isEmpty();
    assertThat(page.all()).isZero();
  }

  @Test
  void a_page_after_the_last_still_counts_everything() {
    LibraryPage beyond = counselor.call(() -> exercises.library(LibraryQuestion.words(""), 999, 5));

    assertThat(beyond.rows()).isEmpty();
    assertThat(beyond.total()).isEqualTo(find("").total()).isPositive();
    assertThat(beyond.areas()).isEqualTo(find("").areas());
  }

  @Test
  void a_favourite_is_the_counselors_own_matter_and_marking_it_twice_changes_nothing() {
    Written shared = Written.forThePractice(counselor, "Lantern");
    UUID exercise = shared.exerciseId();

    counselor.run(() -> exercises.favour(exercise));
    counselor.run(() -> exercises.favour(exercise));

    assertThat(ids(ask(favourites()))).containsExactly(exercise);
    assertThat(find("").favourites()).isEqualTo(1);
    assertThat(find("lantern").rows()).allMatch(LibraryRow::favourite);
    assertThat(counselor.call(() -> exercises.exercise(shared.versionId(), "x")).row().favourite())
        .isTrue();
    assertThat(practice.foreign().call(() -> exercises.library(favourites(), 0, 10)).rows())
        .isEmpty();
    counselor.run(() -> exercises.unfavour(exercise));
    counselor.run(() -> exercises.unfavour(exercise));
    assertThat(ask(favourites()).total()).isZero();
  }

  @Test
  void only_what_is_in_the_library_can_be_a_favourite() {
    UUID foreign = Written.byAndFor(practice.foreign(), "Lantern").exerciseId();

    for (UUID exercise : List.of(foreign, UUID.randomUUID())) {
      assertNotFound(counselor, () -> exercises.favour(exercise));
      assertNotFound(counselor, () -> exercises.unfavour(exercise));
    }
  }

  @Test
  void favourites_come_first_for_whoever_is_about_to_give_one() {
    UUID last = world.version(counselor, World.REPLAY);
    UUID exercise = counselor.call(() -> exercises.exercise(last, "x")).row().exerciseId();
    counselor.run(() -> exercises.favour(exercise));

    LibraryPage page =
        counselor.call(() -> exercises.library(LibraryQuestion.toGive("", null), 0, 10));

    assertThat(page.rows().get(0).exerciseId()).isEqualTo(exercise);
    assertThat(page.rows().get(1).area()).isEqualTo("TALK_OPENLY");
  }

  @Test
  void the_number_of_queries_does_not_grow_with_the_exercises() {
    long before = statements();

    for (int i = 0; i < 9; i++) {
      UUID more = Written.byAndFor(counselor, "Lantern " + i).exerciseId();
      counselor.run(() -> exercises.favour(more));
    }

    assertThat(before).isPositive();
    assertThat(statements()).isEqualTo(before);
  }

  private long statements() {
    return Statements.of(
        factory,
        () -> {
          find("");
          find("lantern evening");
          counselor.call(() -> exercises.shelves(LibraryQuestion.words(""), 6));
        });
  }

  private LibraryPage find(String words) {
    return ask(LibraryQuestion.words(words));
  }

  private LibraryPage ask(LibraryQuestion question) {
    return counselor.call(() -> exercises.library(question, 0, 60));
  }

  private int total(LibraryQuestion question) {
    return ask(question).total();
  }

  private static List<UUID> ids(LibraryPage page) {
    return page.rows().stream().map(LibraryRow::exerciseId).toList();
  }

  private static LibraryQuestion by(
      @Nullable String area,
      @Nullable String outcome,
      @Nullable Integer longest,
      @Nullable String mode) {
    return new LibraryQuestion("", area, outcome, longest, mode, false, Whose.ALL, false);
  }

  private static LibraryQuestion whose(Whose whose) {
    return new LibraryQuestion("", null, null, null, null, false, whose, false);
  }

  private static LibraryQuestion favourites() {
    return new LibraryQuestion("", null, null, null, null, true, Whose.ALL, false);
  }
}
