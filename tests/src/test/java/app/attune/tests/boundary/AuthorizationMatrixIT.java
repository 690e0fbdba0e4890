package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.couple.boundary.Couples;
import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.WrittenRow;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.Courses;
import app.attune.program.boundary.NewCourse;
import app.attune.program.boundary.ProgramRow;
import app.attune.program.boundary.Programs;
import app.attune.report.boundary.IssuedReport;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.Reports;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.sample.Person;
import app.attune.tests.boundary.Matrix.Instances;
import app.attune.tests.boundary.Matrix.Kind;
import app.attune.tests.boundary.Matrix.Row;
import app.attune.tests.world.Bodies;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.ProgramBodies;
import app.attune.tests.world.Programmed;
import app.attune.tests.world.Write;
import app.attune.tests.world.Written;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Asks every cell of {@link Matrix}, in every state that work can be in. */
class AuthorizationMatrixIT extends InTheServer {
  private static final List<String> ROLES = List.of("counselor", "client", "owner", "", "admin");

  private static final Instances INSTANCES =
      new Instances() {
        @Override
        public <T> T of(Class<T> boundary) {
          return CDI.current().select(boundary).get();
        }
      };

  @Inject private Authoring authoring;
  @Inject private Programs programs;
  @Inject private Composing composing;
  @Inject private Reports reports;
  @Inject private Responses responses;
  @Inject private Couples couples;
  @Inject private Courses courses;

  @SuppressWarnings("NullAway.Init") // set by the container
  @Resource
  private UserTransaction transaction;

  /** How far a given exercise is. */
  private enum State {
    OPEN,
    DRAFT,
    SENT,
    REVEALED,
    PAUSED,
    HELD
  }

  @Test
  void another_role_is_turned_away_before_anything_is_looked_up() {
    Given given = in(State.REVEALED);
    List<String> admitted = new ArrayList<>();
    for (Row row : Matrix.rows()) {
      for (String role : ROLES) {
        if (!row.roles().contains(role)) {
          Person intruder = new Person(ownerOf(row, given).subject(), role);
          if (!(outcome(row, intruder, ownId(row, given)) instanceof EJBAccessException)) {
            admitted.add(row + " as '" + role + "'");
          }
        }
      }
    }
    assertThat(admitted).isEmpty();
  }

  @Test
  void someone_who_is_not_signed_in_is_turned_away() {
    List<String> admitted = new ArrayList<>();
    for (Row row : Matrix.rows()) {
      try {
        row.call().accept(INSTANCES, UUID.randomUUID());
        admitted.add(row.toString());
      } catch (EJBAccessException expected) {
        assertThat(expected).isNotNull();
      }
    }
    assertThat(admitted).isEmpty();
  }

  @Test
  void the_own_is_found_in_every_state() throws Exception {
    List<String> missing = new ArrayList<>();
    for (State state : State.values()) {
      Given given = in(state);
      for (Row row : Matrix.rows()) {
        if (row.kind() != Kind.NOTHING && isThereFor(row, state)) {
          Throwable outcome = undone(row, ownerOf(row, given), ownId(row, given));
          if (outcome != null && !(outcome instanceof Refused)) {
            missing.add(row + " " + state + ": " + outcome);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /** What the portal takes away in a state is not found by its own partner either. */
  private static boolean isThereFor(Row row, State state) {
    return switch (row.kind()) {
      case MY_REVEALED_TASK -> state == State.REVEALED;
      case MY_TASK -> state != State.PAUSED || !row.method().equals("open");
      default -> true;
    };
  }

  @Test
  void what_is_missing_is_not_found() {
    Given given = in(State.REVEALED);

    assertAllNotFound(row -> true, row -> ownerOf(row, given), row -> UUID.randomUUID());
  }

  @Test
  void what_is_another_counselors_in_the_same_practice_is_not_found() {
    for (State state : State.values()) {
      Given given = in(state);
      Person foreign = given.pair().practice().foreign();

      assertAllNotFound(
          row -> row.roles().contains("counselor"), row -> foreign, row -> ownId(row, given));
    }
  }

  @Test
  void what_is_another_practices_is_not_found() {
    for (State state : State.values()) {
      Given given = in(state);
      Given elsewhere = in(State.REVEALED);

      assertAllNotFound(row -> true, row -> ownerOf(row, elsewhere), row -> ownId(row, given));
    }
  }

  @Test
  void what_is_another_couples_is_not_found() {
    for (State state : State.values()) {
      Given given = in(state);
      Pair others = world.pair(given.pair().practice());

      assertAllNotFound(
          row -> row.roles().contains("client"), row -> others.first(), row -> ownId(row, given));
    }
  }

  @Test
  void what_is_the_partners_is_not_found() {
    for (State state : State.values()) {
      Given given = in(state);

      assertAllNotFound(
          row -> row.roles().contains("client"), row -> given.second(), row -> ownId(row, given));
    }
  }

  @Test
  void the_id_of_something_else_is_not_found() {
    Given given = in(State.REVEALED);

    assertAllNotFound(
        row -> true,
        row -> ownerOf(row, given),
        row -> row.kind() == Kind.COUPLE ? given.id() : given.pair().id());
  }

  @Test
  void an_owner_who_counsels_reads_nothing_of_couples_that_are_not_theirs() {
    Given given = in(State.REVEALED);
    Person asCounselor = new Person(given.pair().practice().owner().subject(), "counselor");

    assertAllNotFound(
        row -> row.roles().contains("counselor"), row -> asCounselor, row -> ownId(row, given));
  }

  private interface Cell<T> {
    T of(Row row);
  }

  private void assertAllNotFound(Predicate<Row> wanted, Cell<Person> person, Cell<UUID> id) {
    List<String> found = new ArrayList<>();
    for (Row row : Matrix.rows()) {
      if (row.kind() != Kind.NOTHING && wanted.test(row)) {
        Throwable outcome = outcome(row, person.of(row), id.of(row));
        if (!(outcome instanceof NotFound)) {
          found.add(row + ": " + outcome);
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private static @Nullable Throwable outcome(Row row, Person person, UUID id) {
    try {
      person.run(() -> row.call().accept(INSTANCES, id));
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  private @Nullable Throwable undone(Row row, Person person, UUID id) throws Exception {
    transaction.begin();
    try {
      return outcome(row, person, id);
    } finally {
      transaction.rollback();
    }
  }

  private static Person ownerOf(Row row, Given given) {
    if (row.roles().contains("counselor")) {
      return given.counselor();
    }
    return row.roles().contains("client") ? given.first() : given.pair().practice().owner();
  }

  private UUID ownId(Row row, Given given) {
    return switch (row.kind()) {
      case NOTHING -> UUID.randomUUID();
      case COUPLE -> given.pair().id();
      case ASSIGNMENT -> given.id();
      case TASK_OF_MY_COUPLE, MY_TASK, MY_REVEALED_TASK -> given.firstTask();
      case REPORT -> report(given).id();
      case COURSE -> given.counselor().call(() -> courses.ofCouple(given.pair().id())).get(0).id();
      case DRAFT -> given.counselor().call(authoring::begin);
      case WRITTEN_EXERCISE -> written(given).exerciseId();
      case WRITTEN_VERSION -> written(given).versionId();
      case MY_EXERCISE -> Written.byAndFor(given.counselor(), "Mine").exerciseId();
      case MY_VERSION -> Written.byAndFor(given.counselor(), "Mine").versionId();
      case PROGRAM_DRAFT -> given.counselor().call(composing::begin);
      case MY_PROGRAM -> program(given).programId();
      case MY_PROGRAM_VERSION -> program(given).versionId();
    };
  }

  private WrittenRow written(Given given) {
    return given
        .counselor()
        .call(
            () -> {
              UUID draft = authoring.begin();
              long saved = authoring.save(draft, 0, Bodies.finished("Porch light")).revision();
              UUID version = authoring.publish(draft, saved);
              return authoring.written().stream()
                  .filter(row -> row.versionId().equals(version))
                  .findFirst()
                  .orElseThrow();
            });
  }

  private ProgramRow program(Given given) {
    UUID exercise = Written.byAndFor(given.counselor(), "Mine").exerciseId();
    return given
        .counselor()
        .call(
            () -> {
              UUID draft = composing.begin();
              long saved =
                  composing.save(draft, 0, ProgramBodies.finished("Mine", exercise)).revision();
              return programs.program(composing.publish(draft, saved)).row();
            });
  }

  private void startCourse(Given given) {
    NewCourse wished =
        new NewCourse(
            UUID.randomUUID(),
            given.pair().id(),
            Programmed.builtIn("six-weeks-of-listening"),
            world.today(),
            List.of());
    given.counselor().run(() -> courses.start(wished));
  }

  private IssuedReport report(Given given) {
    NewReport wished =
        new NewReport(UUID.randomUUID(), given.pair().id(), world.today(), world.today(), "", "");
    return given.counselor().call(() -> reports.issue(wished));
  }

  private Given in(State state) {
    Practice practice = world.practice();
    world.moveTo(3, 12, 0);
    Given given = world.given(world.pair(practice));
    startCourse(given);
    switch (state) {
      case OPEN -> {}
      case DRAFT ->
          given
              .first()
              .run(
                  () ->
                      responses.save(
                          given.firstTask(), List.of(Write.shared("thing", "Half")), Pulse.none()));
      case SENT -> world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
      case REVEALED -> world.sendBoth(given);
      case PAUSED -> given.counselor().run(() -> couples.pause(given.pair().id()));
      case HELD -> given.counselor().run(() -> couples.hold(given.pair().id()));
    }
    world.moveTo(2, 12, 0);
    return given;
  }
}
