package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.couple.boundary.Couples;
import app.attune.program.boundary.CourseStepView;
import app.attune.tests.world.Database;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Programmed.Step;
import app.attune.tests.world.World;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The day that the counselor's page foretells is the first on which the database finds the step
 * due. The step can never be given, so that the clock of the server takes none of its moments away.
 */
class ForetellingIT extends WithCourses {
  /** Before, in and after the hours in which steps come: the reveal hour, and that of a new day. */
  private static final List<Moment> MOMENTS =
      List.of(
          new Moment(6, 18, 59),
          new Moment(6, 19, 0),
          new Moment(6, 19, 59),
          new Moment(6, 20, 0),
          new Moment(5, 0, 0),
          new Moment(5, 0, 59),
          new Moment(5, 1, 0),
          new Moment(5, 18, 59),
          new Moment(5, 19, 30));

  @Inject private Couples couples;

  private record Moment(int daysAgo, int hour, int minute) {}

  /** A course whose second step waits for sending, and everybody has sent; or for a day. */
  private record Waiting(Pair pair, UUID course, boolean forSending) {}

  /** What keeps it back, and what ends that. */
  private record Stop(Runnable on, Runnable off) {}

  private List<Waiting> bothKinds() {
    return List.of(waiting(true), waiting(false));
  }

  private Waiting waiting(boolean forSending) {
    Pair pair = world.pair();
    String never = "For me alone " + UUID.randomUUID();
    Written.forThePractice(pair.counselor(), never, "TALK_OPENLY", "TOGETHER", 20);
    Step second = forSending ? Step.after(never, 0) : Step.every(never, 1);
    UUID course = started(pair, Step.atOnce(AUDIT), second);
    bothSendAll(pair);
    return new Waiting(pair, course, forSending);
  }

  private List<Stop> stops(Waiting waiting) {
    UUID couple = waiting.pair().id();
    UUID course = waiting.course();
    return List.of(
        new Stop(() -> couples.hold(couple), () -> couples.liftHold(couple)),
        new Stop(() -> couples.pause(couple), () -> couples.resume(couple)),
        new Stop(() -> courses.pause(course), () -> courses.goOn(course)));
  }

  private void at(Moment moment) {
    world.moveTo(moment.daysAgo(), moment.hour(), moment.minute());
  }

  private CourseStepView second(Waiting waiting) {
    return step(waiting.pair(), waiting.course(), 2);
  }

  /** Asked of the database for each half hour of two days from now on. */
  private LocalDate firstDue(Waiting waiting) throws SQLException {
    try (Database owner = Database.asOwner()) {
      return LocalDate.parse(
          owner
              .texts(
                  "select cast(min(at at time zone ?) as date)"
                      + " from attune.course_steps s, generate_series(cast(? as timestamptz),"
                      + " cast(? as timestamptz), interval '30 minutes') at"
                      + " where s.course_id = ? and s.position = 2"
                      + " and exists (select 1 from attune.due_course_steps(at, s.id))",
                  World.ZONE.getId(),
                  world.now().atOffset(ZoneOffset.UTC),
                  world.now().atOffset(ZoneOffset.UTC).plusDays(2),
                  waiting.course())
              .get(0));
    }
  }

  @Test
  void at_every_moment_the_page_says_the_day_of_the_clock() throws SQLException {
    for (Waiting waiting : bothKinds()) {
      for (Moment moment : MOMENTS) {
        at(moment);
        CourseStepView step = second(waiting);

        assertThat(step.day()).as("%s, %s", waiting, moment).isEqualTo(firstDue(waiting));
        assertThat(step.keptBack()).isFalse();
      }
    }
  }

  @Test
  void when_a_hold_or_a_pause_has_ended_within_the_hour_too() throws SQLException {
    for (Waiting waiting : bothKinds()) {
      for (Stop stop : stops(waiting)) {
        world.moveTo(5, waiting.forSending() ? 19 : 0, 20);
        waiting.pair().counselor().run(stop.on());
        waiting.pair().counselor().run(stop.off());

        assertThat(second(waiting).day()).isEqualTo(world.today().plusDays(1));
        assertThat(firstDue(waiting)).isEqualTo(world.today().plusDays(1));
      }
    }
  }

  @Test
  void as_long_as_one_is_on_it_says_the_day_of_the_clock_if_it_ended_now() throws SQLException {
    for (int which = 0; which < 3; which++) {
      for (Waiting waiting : bothKinds()) {
        seenWhileOn(waiting, stops(waiting).get(which));
      }
    }
  }

  private void seenWhileOn(Waiting waiting, Stop stop) throws SQLException {
    for (Moment moment : MOMENTS) {
      at(moment);
      waiting.pair().counselor().run(stop.on());
      CourseStepView step = second(waiting);
      waiting.pair().counselor().run(stop.off());

      assertThat(step.keptBack()).isTrue();
      assertThat(step.day()).as("%s, %s", waiting, moment).isEqualTo(firstDue(waiting));
    }
  }
}
