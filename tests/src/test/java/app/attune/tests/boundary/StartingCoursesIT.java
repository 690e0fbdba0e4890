package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.couple.boundary.Couples;
import app.attune.program.boundary.CourseStepView;
import app.attune.program.boundary.NewCourse;
import app.attune.program.boundary.Outlook;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Programmed;
import app.attune.tests.world.Programmed.Step;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program is started for a couple. */
class StartingCoursesIT extends WithCourses {
  @Inject private Couples couples;

  @Test
  void what_opens_at_once_is_given_at_once_and_the_rest_is_not() throws SQLException {
    Pair pair = world.pair();

    UUID course =
        started(pair, Step.atOnce(World.UNSAID), Step.atOnce(AUDIT), Step.after("Echo round", 0));

    assertThat(open(pair.first())).containsExactlyInAnyOrder(World.UNSAID, AUDIT);
    assertThat(open(pair.second())).containsExactlyInAnyOrder(World.UNSAID, AUDIT);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN", "COMING");
    assertThat(world.open(pair.first(), world.next(pair.first()).taskId()).whyNote())
        .isEqualTo("Because of lanterns.");
    assertThat(onRecord(pair.practice().id()))
        .contains("COURSE_STARTED", "EXERCISE_ASSIGNED")
        .doesNotContain("COURSE_STEP_GIVEN");
  }

  @Test
  void a_course_of_one_moment_is_finished_when_it_starts() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(World.UNSAID));

    assertThat(read(pair, course).status()).isEqualTo("FINISHED");
    assertThat(states(pair, course)).containsExactly("GIVEN");
  }

  @Test
  void a_second_press_starts_nothing_twice() {
    Pair pair = world.pair();
    Programmed program = Programmed.by(pair.counselor(), Step.atOnce(AUDIT), Step.after(AUDIT, 1));
    NewCourse wished = wish(pair, program.versionId());

    List<UUID> made = AtOnce.times(8, () -> pair.counselor().call(() -> courses.start(wished)));

    assertThat(made).containsOnly(made.get(0));
    assertThat(pair.counselor().call(() -> courses.ofCouple(pair.id()))).hasSize(1);
    assertThat(open(pair.first())).containsExactly(AUDIT);
  }

  @Test
  void the_same_program_runs_once_at_a_time() {
    Pair pair = world.pair();
    Programmed program = Programmed.by(pair.counselor(), Step.atOnce(AUDIT), Step.after(AUDIT, 1));
    UUID first = pair.counselor().call(() -> courses.start(wish(pair, program.versionId())));
    UUID newer = program.again(Step.atOnce(AUDIT), Step.after(AUDIT, 1));

    assertRefused(
        pair.counselor(), "alreadyRunning", "couple", () -> courses.start(wish(pair, newer)));
    pair.counselor().run(() -> courses.pause(first));
    assertRefused(
        pair.counselor(), "alreadyRunning", "couple", () -> courses.start(wish(pair, newer)));
    pair.counselor().run(() -> courses.stop(first));
    assertThat(pair.counselor().call(() -> courses.start(wish(pair, newer)))).isNotEqualTo(first);
  }

  @Test
  void what_can_not_start_is_refused_and_nothing_is_given() throws SQLException {
    Pair pair = world.pair();
    Programmed program = Programmed.by(pair.counselor(), Step.atOnce(AUDIT));
    LocalDate today = world.today();

    assertRefused(
        pair.counselor(),
        "opensInThePast",
        "firstDay",
        () -> courses.start(on(pair, program, today.minusDays(1))));
    assertRefused(
        pair.counselor(),
        "courseTooFarAhead",
        "firstDay",
        () -> courses.start(on(pair, program, today.plusYears(1).plusDays(1))));
    assertRefused(
        pair.counselor(),
        "textTooLong",
        "whyNote-1",
        () ->
            courses.start(
                new NewCourse(
                    UUID.randomUUID(),
                    pair.id(),
                    program.versionId(),
                    today,
                    List.of("x".repeat(2_001)))));
    pair.counselor().run(() -> couples.pause(pair.id()));
    assertRefused(
        pair.counselor(),
        "coupleIsPaused",
        "couple",
        () -> courses.start(on(pair, program, today)));
    status(pair, "SEPARATED");
    assertRefused(
        pair.counselor(),
        "coupleHasEnded",
        "couple",
        () -> courses.start(on(pair, program, today)));
    status(pair, "ACTIVE");
    program.retire();
    assertRefused(
        pair.counselor(), "programIsRetired", null, () -> courses.start(on(pair, program, today)));

    assertThat(pair.counselor().call(() -> courses.ofCouple(pair.id()))).isEmpty();
    assertThat(open(pair.first())).isEmpty();
  }

  private static NewCourse on(Pair pair, Programmed program, LocalDate firstDay) {
    return new NewCourse(UUID.randomUUID(), pair.id(), program.versionId(), firstDay, List.of());
  }

  private static void status(Pair pair, String status) throws SQLException {
    try (Database owner = Database.asOwner()) {
      owner.change("update attune.couples set status = ? where id = ?", status, pair.id());
    }
  }

  @Test
  void a_program_with_an_exercise_that_is_no_longer_offered_does_not_start() {
    Pair pair = world.pair();
    String title = "Lanterns " + UUID.randomUUID();
    Written written = Written.byAndFor(pair.counselor(), title);
    Programmed program = Programmed.by(pair.counselor(), Step.atOnce(title));
    written.retire();

    assertRefused(
        pair.counselor(),
        "programHasLostAnExercise",
        null,
        () -> courses.start(wish(pair, program.versionId())));
  }

  @Test
  void a_colleagues_own_program_is_not_there_to_start() {
    Pair pair = world.pair();
    Programmed foreign = Programmed.by(pair.practice().foreign(), Step.atOnce(AUDIT));
    Programmed elsewhere = Programmed.by(world.practice().counselor(), Step.atOnce(AUDIT));

    for (UUID program : List.of(foreign.versionId(), elsewhere.versionId(), UUID.randomUUID())) {
      assertNotFound(pair.counselor(), () -> courses.start(wish(pair, program)));
      assertNotFound(pair.counselor(), () -> courses.outlook(pair.id(), program, world.today()));
    }
  }

  @Test
  void before_it_starts_one_sees_what_will_come_when() {
    Pair pair = world.pair();
    Programmed program =
        Programmed.by(
            pair.counselor(),
            Step.atOnce(World.UNSAID),
            Step.every("Echo round", 5),
            Step.every(AUDIT, 3),
            Step.after(AUDIT, 2),
            Step.every(AUDIT, 3));
    pair.counselor().run(() -> couples.hold(pair.id()));
    LocalDate day = world.today().plusDays(1);

    Outlook outlook =
        pair.counselor().call(() -> courses.outlook(pair.id(), program.versionId(), day));

    assertThat(outlook.steps())
        .extracting(CourseStepView::day)
        .containsExactly(day, day.plusDays(5), day.plusDays(8), null, null);
    assertThat(outlook.steps())
        .extracting(CourseStepView::held)
        .containsExactly(true, true, false, false, false);
    assertThat(outlook.steps().get(0).whyNote()).isEqualTo("Because of lanterns.");
    assertThat(pair.counselor().call(() -> courses.ofCouple(pair.id()))).isEmpty();
  }

  @Test
  void the_counselors_own_words_take_the_place_of_the_programs() {
    Pair pair = world.pair();
    Programmed program = Programmed.by(pair.counselor(), Step.atOnce(AUDIT), Step.after(AUDIT, 1));
    NewCourse wished =
        new NewCourse(
            UUID.randomUUID(),
            pair.id(),
            program.versionId(),
            world.today(),
            List.of("For the two of you.", ""));

    UUID course = pair.counselor().call(() -> courses.start(wished));

    assertThat(read(pair, course).steps())
        .extracting(CourseStepView::whyNote)
        .containsExactly("For the two of you.", "");
    assertThat(world.open(pair.second(), world.next(pair.second()).taskId()).whyNote())
        .isEqualTo("For the two of you.");
  }

  @Test
  void during_a_hold_a_program_starts_with_what_the_hold_lets_through() {
    Pair pair = world.pair();
    pair.counselor().run(() -> couples.hold(pair.id()));
    UUID course = started(pair, Step.atOnce(World.UNSAID), Step.atOnce(AUDIT));

    assertThat(open(pair.first())).containsExactly(AUDIT);
    assertThat(step(pair, course, 1).held()).isTrue();
    pair.counselor().run(() -> couples.liftHold(pair.id()));
    at(6, 12, 1);
    assertThat(open(pair.first())).as("the moment tells nothing").containsExactly(AUDIT);
    at(5, 0, 10);
    assertThat(open(pair.first())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
  }
}
