package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.couple.boundary.Couples;
import app.attune.program.boundary.NewCourse;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Programmed;
import app.attune.tests.world.Programmed.Step;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program whose first day is still ahead: until then nothing of it is given. */
class LaterCoursesIT extends WithCourses {
  @Inject private Couples couples;

  /** Started six days ago at noon, with its first day four days ago. */
  private UUID later(Pair pair, Step... steps) {
    world.moveTo(6, 12, 0);
    Programmed program = Programmed.by(pair.counselor(), steps);
    NewCourse wished =
        new NewCourse(
            UUID.randomUUID(),
            pair.id(),
            program.versionId(),
            world.today().plusDays(2),
            List.of());
    return pair.counselor().call(() -> courses.start(wished));
  }

  @Test
  void what_opens_at_once_is_given_in_the_first_hour_of_the_first_day() throws SQLException {
    Pair pair = world.pair();
    UUID course =
        later(pair, Step.atOnce(AUDIT), Step.atOnce(World.UNSAID), Step.every("Weather report", 2));
    LocalDate first = world.today().plusDays(2);

    assertThat(states(pair, course)).containsExactly("COMING", "COMING", "COMING");
    assertThat(read(pair, course).steps())
        .extracting(step -> step.day())
        .containsExactly(first, first, first.plusDays(2));
    assertThat(onRecord(pair.practice().id())).doesNotContain("EXERCISE_ASSIGNED");

    at(5, 23, 59);
    assertThat(states(pair, course)).containsOnly("COMING");
    at(4, 0, 0);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN", "COMING");
    assertThat(open(pair.first())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
    assertThat(open(pair.second())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
    at(2, 0, 30);
    assertThat(read(pair, course).status()).isEqualTo("FINISHED");
  }

  @Test
  void when_that_hour_goes_by_without_the_clock_it_comes_on_the_next_day() {
    Pair pair = world.pair();
    UUID course = later(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0));

    at(4, 1, 0);
    assertThat(states(pair, course)).containsExactly("COMING", "COMING");
    assertThat(step(pair, course, 1).day()).isEqualTo(world.today().plusDays(1));
    at(3, 0, 59);
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");
  }

  @Test
  void stopped_before_its_first_day_it_gives_nothing() throws SQLException {
    Pair pair = world.pair();
    UUID course = later(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    pair.counselor().run(() -> courses.stop(course));

    at(4, 0, 10);
    at(3, 0, 10);

    assertThat(states(pair, course)).containsExactly("LEFT", "LEFT");
    assertThat(open(pair.first())).isEmpty();
    assertThat(open(pair.second())).isEmpty();
    assertThat(onRecord(pair.practice().id())).doesNotContain("EXERCISE_ASSIGNED");
  }

  @Test
  void paused_before_its_first_day_it_gives_nothing_until_it_goes_on() {
    Pair pair = world.pair();
    UUID course = later(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0));
    pair.counselor().run(() -> courses.pause(course));

    at(4, 0, 10);
    assertThat(open(pair.first())).isEmpty();
    assertThat(step(pair, course, 1).keptBack()).isTrue();

    world.moveTo(4, 10, 0);
    pair.counselor().run(() -> courses.goOn(course));
    at(4, 10, 1);
    assertThat(open(pair.first())).isEmpty();
    assertThat(step(pair, course, 1).day()).isEqualTo(world.today().plusDays(1));
    at(3, 0, 10);
    assertThat(open(pair.first())).containsExactly(AUDIT);
  }

  @Test
  void a_hold_on_the_first_day_keeps_back_what_it_stops() {
    Pair pair = world.pair();
    UUID course = later(pair, Step.atOnce(World.UNSAID), Step.atOnce(AUDIT));
    world.moveTo(5, 12, 0);
    pair.counselor().run(() -> couples.hold(pair.id()));

    at(4, 0, 10);
    assertThat(open(pair.first())).containsExactly(AUDIT);
    assertThat(step(pair, course, 1).held()).isTrue();

    world.moveTo(4, 12, 0);
    pair.counselor().run(() -> couples.liftHold(pair.id()));
    at(4, 12, 1);
    assertThat(open(pair.first())).containsExactly(AUDIT);
    at(3, 0, 10);
    assertThat(open(pair.first())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
  }

  @Test
  void when_its_first_step_is_left_out_the_next_does_not_come_before_the_first_day() {
    for (Step second : List.of(Step.after(World.UNSAID, 0), Step.every(World.UNSAID, 1))) {
      Pair pair = world.pair();
      UUID course = later(pair, Step.atOnce(AUDIT), second);
      LocalDate first = world.today().plusDays(2);
      pair.counselor().run(() -> courses.skip(course, 1));

      assertThat(step(pair, course, 2).day()).isEqualTo(first);
      at(5, 0, 10);
      at(5, 19, 10);
      assertThat(open(pair.first())).as("%s", second).isEmpty();
      at(4, 0, 10);
      at(4, 19, 10);
      assertThat(open(pair.first())).as("%s", second).containsExactly(World.UNSAID);
    }
  }
}
