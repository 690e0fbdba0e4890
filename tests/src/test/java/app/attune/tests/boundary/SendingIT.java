package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.MissingAnswers;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sending is once and final. */
class SendingIT extends InTheServer {
  @Inject private Responses responses;
  @Inject private Assignments assignments;
  @Inject private Couples couples;

  @Test
  void sending_is_final() throws SQLException {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));

    ExercisePage page = world.open(given.first(), given.firstTask());
    assertThat(page.submitted()).isTrue();
    assertThat(page.answers().get(0).text()).isEqualTo("Sent.");
    assertRefused(
        given.first(),
        "alreadySubmitted",
        null,
        () ->
            responses.save(
                given.firstTask(), List.of(Write.shared("thing", "Later.")), Pulse.none()));
    assertThat(onRecord(given.pair().practice().id())).endsWith("RESPONSE_SUBMITTED");
  }

  @Test
  void sending_twice_sends_once() throws SQLException {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "First press."));

    world.send(given.first(), given.firstTask(), Write.shared("thing", "Second press."));

    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("First press.");
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("RESPONSE_SUBMITTED");
  }

  @Test
  void sending_a_hundred_times_at_once_makes_one_response() throws SQLException {
    Given given = world.given();

    AtOnce.times(
        100,
        () -> {
          world.send(given.first(), given.firstTask(), Write.shared("thing", "Once."));
          return true;
        });

    try (Database database = Database.asOwner()) {
      assertThat(
              database.count(
                  "select count(*) from attune.responses where task_id = ?", given.firstTask()))
          .isEqualTo(1);
      assertThat(
              database.count(
                  "select count(*) from attune.answers where assignment_id = ?", given.id()))
          .isEqualTo(1);
    }
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("RESPONSE_SUBMITTED");
  }

  @Test
  void sending_over_what_another_device_wrote_changes_nothing() {
    Given given = world.given();
    world.save(given, Write.shared("thing", "On the laptop"));

    assertRefused(
        given.first(),
        "changedElsewhere",
        null,
        () ->
            responses.submit(
                given.firstTask(),
                List.of(Write.shared("thing", "On the phone")),
                Pulse.none(),
                true));
    assertThat(world.open(given.first(), given.firstTask()).submitted()).isFalse();
    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("On the laptop");
  }

  @Test
  void a_required_prompt_is_asked_for_once_before_sending_without_it() {
    Given given = world.given();
    List<AnswerInput> reply = List.of(Write.kept("reply", "Me too."));

    assertThatExceptionOfType(MissingAnswers.class)
        .isThrownBy(
            () ->
                given
                    .first()
                    .run(() -> responses.submit(given.firstTask(), reply, Pulse.none(), false)))
        .satisfies(missing -> assertThat(missing.promptKeys()).containsExactly("thing"));
    assertThat(world.open(given.first(), given.firstTask()).submitted()).isFalse();
    assertThat(world.open(given.first(), given.firstTask()).answers()).isEmpty();

    given.first().run(() -> responses.submit(given.firstTask(), reply, Pulse.none(), true));
    assertThat(world.open(given.first(), given.firstTask()).submitted()).isTrue();
  }

  @Test
  void where_nothing_is_shared_a_required_prompt_is_required() {
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.NONE);

    assertThatExceptionOfType(MissingAnswers.class)
        .isThrownBy(
            () ->
                given
                    .first()
                    .run(() -> responses.submit(given.firstTask(), List.of(), Pulse.none(), true)));
  }

  @Test
  void what_is_typed_into_a_task_closed_meanwhile_is_kept_but_can_not_be_sent() {
    Given given = world.given();
    given.counselor().run(() -> assignments.setAside(given.id()));

    world.save(given, Write.shared("thing", "I was writing."));
    assertTaskNotOpen(given);

    given.counselor().run(() -> assignments.takeUpAgain(given.id()));
    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("I was writing.");
  }

  @Test
  void a_pause_closes_what_is_open_and_keeps_what_was_sent() {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    given.counselor().run(() -> couples.pause(given.pair().id()));

    assertThat(world.open(given.first(), given.firstTask()).submitted()).isTrue();
    assertNotFound(given.second(), () -> responses.open(given.secondTask()));

    given.counselor().run(() -> couples.resume(given.pair().id()));
    assertThat(world.open(given.second(), given.secondTask()).submitted()).isFalse();
  }

  @Test
  void a_hold_closes_disagreements_exactly_as_setting_aside_does_and_nothing_else() {
    Pair pair = world.pair();
    Given replay = world.given(pair, World.REPLAY, RevealChoice.WHEN_BOTH_DONE);
    Given unsaid = world.given(pair);
    pair.counselor().run(() -> couples.hold(pair.id()));

    assertNotFound(pair.first(), () -> responses.open(replay.firstTask()));
    assertTaskNotOpen(replay);
    assertThat(world.open(pair.first(), unsaid.firstTask()).reveals()).isTrue();

    pair.counselor().run(() -> couples.liftHold(pair.id()));
    assertThat(world.open(pair.first(), replay.firstTask()).title()).isEqualTo(World.REPLAY);
  }

  private void assertTaskNotOpen(Given given) {
    assertRefused(
        given.first(),
        "taskNotOpen",
        null,
        () -> responses.submit(given.firstTask(), List.of(), Pulse.none(), true));
  }
}
