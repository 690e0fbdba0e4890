package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.control.TaskOpening;
import app.attune.program.boundary.CourseStepView;
import app.attune.program.boundary.CourseView;
import app.attune.program.control.CourseGiver;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Programmed;
import app.attune.tests.world.Programmed.Step;
import app.attune.tests.world.Statements;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A course gives one step after the other, each in its time. */
class CoursesIT extends WithCourses {
  @Inject private Assignments assignments;
  @Inject private TaskOpening opening;
  @Inject private CourseGiver giver;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @Test
  void the_next_step_opens_at_the_reveal_hour_after_both_have_sent() throws SQLException {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0));

    sendAll(pair.first());
    at(6, 19, 1);
    assertThat(open(pair.first())).as("the other has not sent").isEmpty();
    assertThat(step(pair, course, 1).waitingFor()).containsExactly("Jonas");

    world.moveTo(5, 12, 0);
    sendAll(pair.second());
    at(5, 12, 1);
    assertThat(open(pair.first())).as("not before the reveal hour").isEmpty();
    assertThat(step(pair, course, 2).day()).isEqualTo(world.today());

    at(5, 19, 1);
    assertThat(open(pair.first())).containsExactly(World.UNSAID);
    assertThat(open(pair.second())).containsExactly(World.UNSAID);
    assertThat(states(pair, course)).containsExactly("DONE", "GIVEN");
    assertThat(read(pair, course).status()).isEqualTo("FINISHED");
    assertThat(onRecord(pair.practice().id())).endsWith("EXERCISE_ASSIGNED", "COURSE_STEP_GIVEN");
  }

  @Test
  void the_program_gives_in_the_counselors_name() throws SQLException {
    Pair pair = world.pair();
    started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    at(5, 0, 10);

    try (Database owner = Database.asOwner()) {
      assertThat(
              owner.texts(
                  "select actor from attune.access_log where practice_id = ?"
                      + " and action = 'COURSE_STEP_GIVEN'",
                  pair.practice().id()))
          .containsExactly(pair.counselor().subject());
    }
  }

  @Test
  void days_are_counted_from_that_reveal_hour() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 2));
    world.moveTo(6, 20, 0);
    bothSendAll(pair);

    assertThat(step(pair, course, 2).day()).isEqualTo(world.today().plusDays(3));
    at(4, 19, 10);
    assertThat(open(pair.first())).isEmpty();
    at(3, 18, 59);
    assertThat(open(pair.first())).isEmpty();
    at(3, 19, 10);
    assertThat(open(pair.first())).containsExactly(World.UNSAID);
  }

  @Test
  void every_some_days_opens_by_its_day_done_or_not() {
    Pair pair = world.pair();
    UUID course =
        started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 2), Step.every(AUDIT, 1));

    assertThat(read(pair, course).steps())
        .extracting(CourseStepView::day)
        .containsExactly(world.today(), world.today().plusDays(2), world.today().plusDays(3));
    at(5, 23, 59);
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING", "COMING");
    at(4, 0, 0);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN", "COMING");
    at(3, 0, 59);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN", "GIVEN");
  }

  @Test
  void what_is_late_waits_for_the_same_hour_of_the_next_day() {
    Pair pair = world.pair();
    UUID course =
        started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0), Step.every(AUDIT, 1));
    bothSendAll(pair);

    at(6, 20, 0);
    assertThat(open(pair.first())).as("an hour after the reveal hour").isEmpty();
    assertThat(step(pair, course, 2).day()).isEqualTo(world.today().plusDays(1));
    at(5, 19, 59);
    assertThat(open(pair.first())).containsExactly(World.UNSAID);
    at(4, 1, 0);
    assertThat(states(pair, course)).containsExactly("DONE", "GIVEN", "COMING");
    at(3, 0, 5);
    assertThat(states(pair, course)).containsExactly("DONE", "GIVEN", "GIVEN");
  }

  @Test
  void a_sheet_for_two_is_complete_when_both_have_confirmed_it() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce("Pause plan"), Step.after(AUDIT, 0));

    sendAll(pair.first());
    at(6, 19, 1);
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");
    sendAll(pair.second());
    at(5, 19, 1);
    assertThat(states(pair, course)).containsExactly("DONE", "GIVEN");
  }

  @Test
  void an_exercise_in_two_steps_is_complete_when_both_are() {
    Pair pair = world.pair();
    UUID course =
        started(pair, Step.atOnce("Topic ladder").revealing("NONE"), Step.after(AUDIT, 0));
    bothSendAll(pair);
    world.moveTo(6, 19, 1);
    opening.openDueTasks();
    clock.round();
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");

    bothSendAll(pair);
    at(5, 19, 1);
    assertThat(states(pair, course)).containsExactly("DONE", "GIVEN");
  }

  @Test
  void nothing_is_given_twice() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    at(5, 0, 1);
    at(5, 0, 2);
    at(4, 0, 1);

    assertThat(open(pair.first())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN");
  }

  @Test
  void a_course_keeps_the_versions_that_it_started_with() {
    Pair pair = world.pair();
    String title = "Lanterns " + UUID.randomUUID();
    Written written = Written.byAndFor(pair.counselor(), title);
    world.moveTo(6, 12, 0);
    Programmed program = Programmed.by(pair.counselor(), Step.atOnce(AUDIT), Step.every(title, 1));
    UUID course = pair.counselor().call(() -> courses.start(wish(pair, program.versionId())));

    written.again("Other lanterns");
    written.retire();
    program.again(Step.atOnce(World.UNSAID));
    program.retire();
    at(5, 0, 10);

    assertThat(read(pair, course).title()).isEqualTo("Lantern weeks 1");
    assertThat(step(pair, course, 2).title()).isEqualTo(title);
    assertThat(open(pair.first())).containsExactlyInAnyOrder(AUDIT, title);
  }

  @Test
  void what_can_not_be_given_is_told_on_the_couples_page_and_tried_again() {
    Pair pair = world.pair();
    String title = "For me alone " + UUID.randomUUID();
    Written.forThePractice(pair.counselor(), title, "TALK_OPENLY", "TOGETHER", 20);
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(title, 1), Step.every(AUDIT, 1));

    at(5, 0, 10);
    assertThat(step(pair, course, 2).refusal()).isEqualTo("notTogether");
    assertThat(step(pair, course, 2).state()).isEqualTo("COMING");
    at(4, 0, 10);
    assertThat(step(pair, course, 2).refusal()).isEqualTo("notTogether");

    pair.counselor().run(() -> courses.skip(course, 2));
    at(3, 0, 10);
    assertThat(states(pair, course)).containsExactly("GIVEN", "SKIPPED", "GIVEN");
  }

  @Test
  void a_step_that_breaks_keeps_no_other_waiting_and_is_told() throws SQLException {
    Pair pair = world.pair();
    UUID broken = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    UUID whole = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    NewAssignment inTheWay = occupying(pair, stepId(broken, 2));
    pair.counselor().run(() -> assignments.assign(inTheWay));

    at(5, 0, 10);

    assertThat(step(pair, broken, 2).refusal()).isEqualTo("courseStepBroke");
    assertThat(step(pair, whole, 2).state()).isEqualTo("GIVEN");
  }

  private static UUID stepId(UUID course, int position) throws SQLException {
    try (Database owner = Database.asOwner()) {
      return (UUID)
          Objects.requireNonNull(
              owner.one(
                  "select id from attune.course_steps where course_id = ? and position = ?",
                  course,
                  position));
    }
  }

  private NewAssignment occupying(Pair pair, UUID token) {
    NewAssignment any = world.assignment(pair, World.UNSAID, Recipients.EACH, RevealChoice.NONE);
    return new NewAssignment(
        token,
        any.coupleId(),
        any.exerciseVersionId(),
        any.recipients(),
        any.opens(),
        any.due(),
        any.whyNote(),
        any.reveal(),
        any.rule());
  }

  @Test
  void several_nodes_give_a_step_once() throws SQLException {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    UUID step = stepId(course, 2);
    world.moveTo(5, 0, 10);

    AtOnce.times(
        4,
        () -> {
          giver.give(step);
          return true;
        });

    assertThat(open(pair.first())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
    assertThat(step(pair, course, 2).refusal()).isEmpty();
  }

  @Test
  void a_couples_courses_are_read_with_as_many_queries_however_many_there_are() {
    Pair pair = world.pair();
    started(pair, Step.atOnce(AUDIT), Step.after(AUDIT, 1));
    long few = statements(pair);
    for (int i = 0; i < 3; i++) {
      started(
          pair,
          Step.atOnce(AUDIT),
          Step.atOnce(World.UNSAID),
          Step.every("Echo round", 2),
          Step.after(AUDIT, 1),
          Step.after("Weather report", 0));
    }

    assertThat(few).isPositive();
    assertThat(statements(pair)).isEqualTo(few);
    assertThat(pair.counselor().call(() -> courses.ofCouple(pair.id()))).hasSize(4);
  }

  @Test
  void what_is_under_way_is_never_left_out_for_what_has_ended() {
    Pair pair = world.pair();
    UUID old = started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0));
    pair.counselor().run(() -> courses.pause(old));
    Programmed brief = Programmed.by(pair.counselor(), Step.atOnce(AUDIT));
    world.moveTo(5, 12, 0);
    UUID newest = old;
    for (int i = 0; i < 20; i++) {
      newest = pair.counselor().call(() -> courses.start(wish(pair, brief.versionId())));
    }

    List<CourseView> all = pair.counselor().call(() -> courses.ofCouple(pair.id()));
    assertThat(all).hasSize(20);
    assertThat(all.get(0).id()).isEqualTo(old);
    assertThat(all.get(1).id()).isEqualTo(newest);
    assertThat(all).extracting(CourseView::active).containsOnlyOnce(true);
  }

  private long statements(Pair pair) {
    return Statements.of(factory, () -> pair.counselor().call(() -> courses.ofCouple(pair.id())));
  }

  @Test
  void where_it_is_one_reads_at_a_glance() {
    Pair pair = world.pair();
    UUID course =
        started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0), Step.every("Echo round", 3));

    assertThat(read(pair, course).reached()).isEqualTo(1);
    assertThat(Objects.requireNonNull(read(pair, course).underWay()).waitingFor())
        .containsExactly("Maya", "Jonas");
    assertThat(Objects.requireNonNull(read(pair, course).next()).position()).isEqualTo(2);
    assertThat(read(pair, course).steps())
        .extracting(CourseStepView::day)
        .containsExactly(world.today(), null, null);
    assertThat(List.of(pair.first(), pair.second()))
        .allSatisfy(partner -> assertThat(open(partner)).containsExactly(AUDIT));
  }
}
