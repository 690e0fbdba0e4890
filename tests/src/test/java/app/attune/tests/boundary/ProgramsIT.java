package app.attune.tests.boundary;

import static app.attune.tests.world.ProgramBodies.finished;
import static app.attune.tests.world.ProgramBodies.practiceWide;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.ExerciseRow;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramRow;
import app.attune.program.boundary.ProgramView;
import app.attune.program.boundary.Programs;
import app.attune.program.boundary.StepView;
import app.attune.sample.Person;
import app.attune.tests.world.Practice;
import app.attune.tests.world.Statements;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shelf of programs, as each counselor finds it. */
class ProgramsIT extends InTheServer {
  private static final String BUILT_IN = "Six weeks of listening";

  @Inject private Programs programs;
  @Inject private Composing composing;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @SuppressWarnings("NullAway.Init") // set before each
  private Practice practice;

  @SuppressWarnings("NullAway.Init") // set before each
  private Person counselor;

  @BeforeEach
  void a_practice() {
    practice = world.practice();
    counselor = practice.counselor();
  }

  @Test
  void what_is_built_in_is_on_every_shelf() {
    assertThat(shelf(counselor)).extracting(ProgramRow::title).contains(BUILT_IN);
    assertThat(shelf(world.practice().counselor()))
        .filteredOn(row -> row.title().equals(BUILT_IN))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.whose()).isEqualTo("BUILT_IN");
              assertThat(row.steps()).isPositive();
              assertThat(row.minutes()).isPositive();
            });
  }

  @Test
  void a_program_is_read_with_its_reasons_and_the_exercises_it_gives() {
    UUID version = builtIn();

    ProgramView read = read(counselor, version);

    assertThat(read.rationale()).isNotBlank();
    assertThat(read.newestId()).isEqualTo(version);
    assertThat(read.steps()).hasSize(read.row().steps());
    assertThat(read.steps().get(0).delivery()).isEqualTo("AT_ONCE");
    assertThat(read.steps())
        .allSatisfy(
            step -> {
              assertThat(step.exercise()).isNotNull();
              assertThat(step.whyNote()).isNotBlank();
              assertThat(step.reason()).isNotBlank();
              assertThat(step.openDays()).isPositive();
            });
    assertThat(read.steps()).extracting(StepView::position).startsWith(1, 2, 3);
    assertThat(read.row().minutes())
        .isEqualTo(read.steps().stream().mapToInt(StepView::minutes).sum());
  }

  @Test
  void a_step_shows_its_exercise_as_it_is_now() {
    Written exercise = Written.byAndFor(counselor, "Lantern");
    UUID version = publish(counselor, finished("By lamplight", exercise.exerciseId()));

    exercise.again("Bright lantern");
    exercise.retire();

    assertThat(read(counselor, version).steps())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.exercise())
                  .extracting(ExerciseRow::title)
                  .isEqualTo("Bright lantern");
              assertThat(step.retired()).isTrue();
            });
  }

  @Test
  void what_keeps_a_program_from_being_started_is_named_until_it_is_there_again() {
    Written kept = Written.byAndFor(counselor, "Lantern");
    Written retired = Written.byAndFor(counselor, "Candle");
    UUID version = publish(counselor, finished("By lamplight", ids(kept, retired)));
    assertThat(lost(version)).isEmpty();

    retired.retire();

    assertThat(lost(version)).containsExactly("Candle");
    UUID program = read(counselor, version).row().programId();
    UUID draft = counselor.call(() -> composing.newVersion(program));
    save(counselor, draft, finished("By lamplight", ids(kept)));
    publish(counselor, draft);
    assertThat(lost(version)).as("its newest version is what is started").isEmpty();
  }

  private List<String> lost(UUID version) {
    return read(counselor, version).lost().stream()
        .map(step -> Objects.requireNonNull(step.exercise()).title())
        .toList();
  }

  private static UUID[] ids(Written... exercises) {
    return Arrays.stream(exercises).map(Written::exerciseId).toArray(UUID[]::new);
  }

  @Test
  void what_i_wrote_for_myself_is_on_my_shelf_alone() {
    UUID version = publish(counselor, finished("By lamplight", exercise()));

    assertThat(titles(counselor)).contains("By lamplight");
    assertThat(titles(practice.foreign())).doesNotContain("By lamplight");
    assertThat(titles(world.practice().counselor())).doesNotContain("By lamplight");
    assertNotFound(practice.foreign(), () -> programs.program(version));
    assertNotFound(world.practice().counselor(), () -> programs.program(version));
  }

  @Test
  void what_i_wrote_for_the_practice_is_on_my_colleagues_shelf() {
    UUID version = publish(counselor, practiceWide(finished("By lamplight", exercise())));

    assertThat(read(practice.foreign(), version).row().whose()).isEqualTo("PRACTICE");
    assertThat(titles(practice.foreign())).contains("By lamplight");
    assertThat(titles(world.practice().counselor())).doesNotContain("By lamplight");
  }

  @Test
  void an_older_version_stays_as_it_was() {
    UUID older = publish(counselor, finished("By lamplight", exercise()));
    UUID program = read(counselor, older).row().programId();
    UUID draft = counselor.call(() -> composing.newVersion(program));
    save(counselor, draft, finished("By daylight", exercise(), exercise()));
    UUID newer = publish(counselor, draft);

    ProgramView read = read(counselor, older);

    assertThat(read.row().title()).isEqualTo("By lamplight");
    assertThat(read.steps()).hasSize(1);
    assertThat(read.newestId()).isEqualTo(newer);
    assertThat(read(counselor, newer).row().number()).isEqualTo(2);
    assertThat(titles(counselor)).contains("By daylight").doesNotContain("By lamplight");
  }

  @Test
  void a_retired_program_is_last_and_can_still_be_read() {
    UUID version = publish(counselor, finished("A lamp", exercise()));
    UUID program = read(counselor, version).row().programId();

    counselor.run(() -> composing.retire(program));

    List<ProgramRow> shelf = shelf(counselor);
    assertThat(shelf.get(shelf.size() - 1).title()).isEqualTo("A lamp");
    assertThat(read(counselor, version).row().retired()).isTrue();
  }

  @Test
  void the_number_of_queries_does_not_grow_with_programs_and_steps() {
    UUID one = publish(counselor, finished("One", exercise()));
    long shelf = statements(programs::shelf);
    long page = statements(() -> programs.program(one));

    UUID[] many =
        Stream.generate(() -> Written.byAndFor(counselor, "Lantern").exerciseId())
            .limit(9)
            .toArray(UUID[]::new);
    UUID long1 = publish(counselor, finished("Many", many));
    publish(counselor, finished("More", many));

    assertThat(shelf).isPositive();
    assertThat(statements(programs::shelf)).isEqualTo(shelf);
    assertThat(statements(() -> programs.program(long1))).isEqualTo(page);
  }

  private long statements(Runnable asking) {
    return Statements.of(factory, () -> counselor.run(asking));
  }

  private UUID builtIn() {
    return shelf(counselor).stream()
        .filter(row -> row.title().equals(BUILT_IN))
        .findFirst()
        .orElseThrow()
        .versionId();
  }

  private UUID exercise() {
    return Written.forThePractice(counselor, "Lantern").exerciseId();
  }

  private List<ProgramRow> shelf(Person person) {
    return person.call(programs::shelf);
  }

  private List<String> titles(Person person) {
    return shelf(person).stream().map(ProgramRow::title).toList();
  }

  private ProgramView read(Person person, UUID version) {
    return person.call(() -> programs.program(version));
  }

  private UUID publish(Person writer, ProgramBody body) {
    UUID draft = writer.call(composing::begin);
    save(writer, draft, body);
    return publish(writer, draft);
  }

  private void save(Person writer, UUID draft, ProgramBody body) {
    long revision = writer.call(() -> composing.read(draft)).revision();
    writer.run(() -> composing.save(draft, revision, body));
  }

  private UUID publish(Person writer, UUID draft) {
    long revision = writer.call(() -> composing.read(draft)).revision();
    return writer.call(() -> composing.publish(draft, revision));
  }
}
