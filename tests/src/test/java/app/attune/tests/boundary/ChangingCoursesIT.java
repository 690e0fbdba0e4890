package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.attune.access.control.Deputy;
import app.attune.couple.boundary.Couples;
import app.attune.practice.boundary.Practices;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Programmed.Step;
import app.attune.tests.world.World;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A course is paused, skipped, stopped, or kept back by a hold or a pause of the couple. */
class ChangingCoursesIT extends WithCourses {
  /** The second waits for both to send the first, and for the reveal hour. */
  private static final Step[] BY_SENDING = {Step.atOnce(AUDIT), Step.after(World.UNSAID, 0)};

  @Inject private Couples couples;
  @Inject private Practices practices;
  @Inject private Deputy deputy;

  @SuppressWarnings("NullAway.Init") // set by the container
  @Resource
  private UserTransaction transaction;

  @Test
  void a_hold_keeps_back_what_it_stops_and_lifting_it_shows_in_no_minute() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0));
    bothSendAll(pair);
    pair.counselor().run(() -> couples.hold(pair.id()));

    at(6, 18, 0);
    assertThat(step(pair, course, 2).keptBack()).isTrue();
    assertThat(step(pair, course, 2).day()).as("lifted now, it comes").isEqualTo(world.today());

    at(6, 19, 10);
    assertThat(open(pair.first())).isEmpty();
    assertThat(step(pair, course, 2).held()).isTrue();
    assertThat(step(pair, course, 2).day())
        .as("lifted now, it does not come in this hour")
        .isEqualTo(world.today().plusDays(1));

    world.moveTo(5, 14, 0);
    pair.counselor().run(() -> couples.liftHold(pair.id()));
    at(5, 14, 1);
    assertThat(open(pair.first())).isEmpty();
    assertThat(step(pair, course, 2).day()).isEqualTo(world.today());
    at(5, 19, 0);
    assertThat(open(pair.first())).containsExactly(World.UNSAID);
  }

  @Test
  void a_hold_lets_through_what_each_does_alone_for_the_counselor() {
    Pair pair = world.pair();
    started(pair, Step.atOnce(AUDIT), Step.every(AUDIT, 1));
    pair.counselor().run(() -> couples.hold(pair.id()));

    at(5, 0, 10);
    assertThat(open(pair.first())).containsExactly(AUDIT, AUDIT);
  }

  @Test
  void a_paused_couple_gets_nothing_and_no_minute_tells_that_it_goes_on() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    pair.counselor().run(() -> couples.pause(pair.id()));
    at(5, 0, 10);
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");
    assertThat(read(pair, course).couplePaused()).isTrue();

    world.moveTo(5, 12, 0);
    pair.counselor().run(() -> couples.resume(pair.id()));
    at(5, 12, 1);
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");
    at(4, 0, 10);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN");
  }

  @Test
  void a_paused_course_gives_nothing_until_it_goes_on() throws SQLException {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    pair.counselor().run(() -> courses.pause(course));
    pair.counselor().run(() -> courses.pause(course));
    at(5, 0, 10);

    assertThat(read(pair, course).status()).isEqualTo("PAUSED");
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");
    assertThat(open(pair.first())).as("what was given stays").containsExactly(AUDIT);

    pair.counselor().run(() -> courses.goOn(course));
    pair.counselor().run(() -> courses.goOn(course));
    at(4, 0, 10);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN");
    assertThat(onRecord(pair.practice().id())).containsOnlyOnce("COURSE_PAUSED", "COURSE_RESUMED");
  }

  @Test
  void a_hold_lifted_within_the_reveal_hour_shows_in_no_minute_of_it() {
    Pair pair = world.pair();
    showsInNoMinute(
        pair,
        started(pair, BY_SENDING),
        id -> couples.hold(pair.id()),
        id -> couples.liftHold(pair.id()));
  }

  @Test
  void a_couple_that_goes_on_within_the_reveal_hour_is_told_by_no_minute_of_it() {
    Pair pair = world.pair();
    showsInNoMinute(
        pair,
        started(pair, BY_SENDING),
        id -> couples.pause(pair.id()),
        id -> couples.resume(pair.id()));
  }

  @Test
  void a_course_that_goes_on_within_the_reveal_hour_gives_nothing_in_it() {
    Pair pair = world.pair();
    showsInNoMinute(pair, started(pair, BY_SENDING), courses::pause, courses::goOn);
  }

  @Test
  void what_is_late_when_a_course_goes_on_comes_in_its_next_hour() {
    Pair pair = world.pair();
    UUID course = started(pair, BY_SENDING);
    bothSendAll(pair);
    pair.counselor().run(() -> courses.pause(course));

    world.moveTo(4, 10, 0);
    pair.counselor().run(() -> courses.goOn(course));
    at(4, 10, 1);
    assertThat(open(pair.first())).isEmpty();
    assertThat(step(pair, course, 2).day()).as("the reveal hour is ahead").isEqualTo(world.today());
    at(4, 19, 0);
    assertThat(open(pair.first())).containsExactly(World.UNSAID);
  }

  private void showsInNoMinute(Pair pair, UUID course, Consumer<UUID> stop, Consumer<UUID> goOn) {
    bothSendAll(pair);
    pair.counselor().run(() -> stop.accept(course));
    at(5, 19, 10);
    assertThat(open(pair.first())).isEmpty();

    world.moveTo(5, 19, 20);
    pair.counselor().run(() -> goOn.accept(course));
    at(5, 19, 21);
    assertThat(open(pair.first())).isEmpty();
    assertThat(open(pair.second())).isEmpty();
    assertThat(step(pair, course, 2).day()).isEqualTo(world.today().plusDays(1));
    at(5, 19, 59);
    assertThat(open(pair.first())).isEmpty();
    at(4, 18, 59);
    assertThat(open(pair.first())).isEmpty();
    at(4, 19, 0);
    assertThat(open(pair.first())).containsExactly(World.UNSAID);
    assertThat(open(pair.second())).containsExactly(World.UNSAID);
  }

  @Test
  void what_comes_by_its_day_waits_a_day_when_work_goes_on_within_its_first_hour() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    pair.counselor().run(() -> couples.pause(pair.id()));

    world.moveTo(5, 0, 20);
    pair.counselor().run(() -> couples.resume(pair.id()));
    at(5, 0, 21);
    assertThat(states(pair, course)).containsExactly("GIVEN", "COMING");
    assertThat(step(pair, course, 2).day()).isEqualTo(world.today().plusDays(1));
    at(4, 0, 0);
    assertThat(states(pair, course)).containsExactly("GIVEN", "GIVEN");
  }

  @Test
  void a_skipped_step_counts_as_opened_and_complete_at_that_moment() {
    Pair pair = world.pair();
    UUID course =
        started(
            pair,
            Step.atOnce(AUDIT),
            Step.every("Echo round", 5),
            Step.after(World.UNSAID, 0),
            Step.every(AUDIT, 30));
    world.moveTo(5, 12, 0);
    pair.counselor().run(() -> courses.skip(course, 2));
    pair.counselor().run(() -> courses.skip(course, 2));

    assertThat(step(pair, course, 3).day()).isEqualTo(world.today());
    at(5, 19, 10);
    assertThat(states(pair, course)).containsExactly("GIVEN", "SKIPPED", "GIVEN", "COMING");
    pair.counselor().run(() -> courses.skip(course, 4));
    assertThat(read(pair, course).status()).isEqualTo("FINISHED");
  }

  @Test
  void a_course_goes_on_without_waiting_for_what_is_not_sent_and_it_stays() {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0));
    sendAll(pair.first());
    pair.counselor().run(() -> courses.skip(course, 1));

    at(6, 19, 10);
    assertThat(states(pair, course)).containsExactly("SKIPPED", "GIVEN");
    assertThat(open(pair.second())).containsExactlyInAnyOrder(AUDIT, World.UNSAID);
  }

  @Test
  void only_what_comes_next_or_is_under_way_is_skipped() {
    Pair pair = world.pair();
    UUID course =
        started(pair, Step.atOnce(AUDIT), Step.after(World.UNSAID, 0), Step.every("Echo round", 3));
    bothSendAll(pair);

    assertRefused(pair.counselor(), "stepNotPossible", null, () -> courses.skip(course, 1));
    assertRefused(pair.counselor(), "stepNotPossible", null, () -> courses.skip(course, 3));
    assertNotFound(pair.counselor(), () -> courses.skip(course, 0));
    assertNotFound(pair.counselor(), () -> courses.skip(course, 4));
    assertThat(states(pair, course)).containsExactly("DONE", "COMING", "COMING");
  }

  @Test
  void a_stopped_course_gives_nothing_more_and_takes_nothing_away() throws SQLException {
    Pair pair = world.pair();
    UUID course = started(pair, Step.atOnce(AUDIT), Step.every(World.UNSAID, 1));
    pair.counselor().run(() -> courses.stop(course));
    pair.counselor().run(() -> courses.stop(course));
    at(5, 0, 10);

    assertThat(states(pair, course)).containsExactly("GIVEN", "LEFT");
    assertThat(open(pair.first())).containsExactly(AUDIT);
    assertRefused(pair.counselor(), "stepNotPossible", null, () -> courses.pause(course));
    assertRefused(pair.counselor(), "stepNotPossible", null, () -> courses.goOn(course));
    assertRefused(pair.counselor(), "stepNotPossible", null, () -> courses.skip(course, 2));
    assertThat(onRecord(pair.practice().id())).containsOnlyOnce("COURSE_STOPPED");
  }

  @Test
  void nobody_who_is_signed_in_acts_for_somebody_else() throws Exception {
    Pair pair = world.pair();
    transaction.begin();
    try {
      pair.first()
          .run(
              () -> {
                practices.practice();
                assertThatIllegalStateException()
                    .isThrownBy(() -> deputy.actFor(pair.counselor().subject()));
              });
    } finally {
      transaction.rollback();
    }
  }
}
