package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.practice.boundary.Practices;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.RevealPage;
import app.attune.response.boundary.RevealPage.Said;
import app.attune.response.boundary.RevealPage.SharedPrompt;
import app.attune.response.boundary.RevealRow;
import app.attune.response.boundary.Reveals;
import app.attune.sample.Person;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Days are in the past here, since the database decides by its own clock what is released. */
class RevealsIT extends InTheServer {
  @Inject private Reveals reveals;
  @Inject private Answers answers;
  @Inject private Couples couples;
  @Inject private Assignments assignments;
  @Inject private Practices practices;

  @Test
  void a_partner_never_sees_an_unrevealed_answer() {
    Given given = givenAtNoon();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));

    world.moveTo(2, 20, 0);
    assertNothingOpen(given);

    world.moveTo(2, 20, 1);
    world.send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));
    assertNothingOpen(given);
  }

  @Test
  void a_reveal_opens_to_both_at_the_next_reveal_hour_and_not_a_minute_before() {
    Given given = givenAtNoon();
    world.sendBoth(given);

    world.moveTo(3, 18, 59);
    assertNothingOpen(given);

    world.moveTo(3, 19, 0);
    assertThat(said(given.first(), given.firstTask(), "thing"))
        .isEqualTo(List.of("I like our mornings.", "I miss our walks."));
    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", "I like our mornings."));
  }

  @Test
  void it_opens_at_the_hour_that_the_owner_chose() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    given.pair().practice().owner().run(() -> practices.changeRevealHour(LocalTime.of(7, 30)));
    world.sendBoth(given);

    world.moveTo(2, 7, 29);
    assertNothingOpen(given);

    world.moveTo(2, 7, 30);
    assertThat(given.second().call(reveals::opened)).hasSize(1);
  }

  @Test
  void the_list_tells_what_is_new_and_carries_no_time() throws SQLException {
    Given given = revealed();

    assertThat(given.first().call(reveals::opened))
        .containsExactly(new RevealRow(given.firstTask(), World.UNSAID, "TALK_OPENLY", true));

    read(given.first(), given.firstTask());
    read(given.first(), given.firstTask());
    assertThat(given.first().call(reveals::opened)).noneMatch(RevealRow::unseen);
    assertThat(given.second().call(reveals::opened)).allMatch(RevealRow::unseen);
    assertThat(onRecord(given.pair().practice().id())).endsWith("REVEAL_READ", "REVEAL_READ");
  }

  @Test
  void a_kept_answer_leaves_no_gap() {
    Given given = givenAtNoon();
    world.send(
        given.first(),
        given.firstTask(),
        Write.shared("thing", "I like our mornings."),
        Write.kept("reply", "For Dana."));
    world.send(given.second(), given.secondTask(), Write.kept("thing", "For Dana too."));
    world.moveTo(2, 12, 0);

    RevealPage second = read(given.second(), given.secondTask());
    assertThat(second.pairs().stream().map(SharedPrompt::promptKey)).containsExactly("thing");
    assertThat(second.pairs().get(0).own().present()).isFalse();
    assertThat(second.pairs().get(0).other().text()).isEqualTo("I like our mornings.");
    assertThat(second.kept().stream().map(Said::text)).containsExactly("For Dana too.");

    RevealPage first = read(given.first(), given.firstTask());
    assertThat(first.pairs().get(0).other().present()).isFalse();
    assertThat(first.kept().stream().map(Said::text)).containsExactly("For Dana.");
    assertThat(first.toString()).doesNotContain("For Dana too.");
  }

  @Test
  void an_absent_answer_looks_the_same_whether_it_was_kept_or_never_written() {
    Given kept = givenAtNoon();
    world.send(kept.first(), kept.firstTask(), Write.kept("thing", "For Dana."));
    world.send(kept.second(), kept.secondTask(), Write.shared("thing", "I miss our walks."));
    Given empty = givenAtNoon();
    world.send(empty.first(), empty.firstTask());
    world.send(empty.second(), empty.secondTask(), Write.shared("thing", "I miss our walks."));
    world.moveTo(2, 12, 0);

    assertThat(read(kept.second(), kept.secondTask()).pairs())
        .isEqualTo(read(empty.second(), empty.secondTask()).pairs());
  }

  @Test
  void an_answer_taken_back_is_gone_for_the_other_without_a_trace() throws SQLException {
    Given given = givenAtNoon();
    world.send(
        given.first(),
        given.firstTask(),
        Write.shared("thing", "I like our mornings."),
        Write.shared("reply", "Me too."));
    world.send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));
    world.moveTo(2, 12, 0);
    given.first().run(() -> reveals.takeBack(given.firstTask(), "reply"));
    given.first().run(() -> reveals.takeBack(given.firstTask(), "reply"));

    RevealPage second = read(given.second(), given.secondTask());
    assertThat(second.pairs().stream().map(SharedPrompt::promptKey)).containsExactly("thing");
    assertThat(second.toString()).doesNotContain("Me too.");
    assertThat(read(given.first(), given.firstTask()).kept().stream().map(Said::text))
        .containsExactly("Me too.");
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("ANSWER_TAKEN_BACK");
  }

  @Test
  void its_author_finds_it_no_longer_shared() {
    Given given = revealed();
    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).shared()).isTrue();

    given.first().run(() -> reveals.takeBack(given.firstTask(), "thing"));

    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).shared()).isFalse();
  }

  @Test
  void a_double_press_does_everything_once() throws SQLException {
    Given given = revealed();

    AtOnce.times(6, () -> read(given.second(), given.secondTask()));
    AtOnce.times(6, () -> takenBack(given, "thing"));
    AtOnce.times(6, () -> reviewed(given));

    assertThat(onRecord(given.pair().practice().id()))
        .containsOnlyOnce("ANSWER_TAKEN_BACK", "ANSWERS_REVIEWED");
  }

  private boolean takenBack(Given given, String prompt) {
    given.first().run(() -> reveals.takeBack(given.firstTask(), prompt));
    return true;
  }

  private boolean reviewed(Given given) {
    given.counselor().run(() -> answers.markReviewed(given.firstTask()));
    return true;
  }

  @Test
  void the_counselor_still_reads_what_was_taken_back() {
    Given given = revealed();
    given.first().run(() -> reveals.takeBack(given.firstTask(), "thing"));

    Line line = world.reading(given).sheets().get(0).lines().get(0);
    assertThat(line.text()).isEqualTo("I like our mornings.");
    assertThat(line.sharing()).isEqualTo("TAKEN_BACK");
  }

  @Test
  void an_answer_taken_back_before_the_reveal_never_appears() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.first().run(() -> reveals.takeBack(given.firstTask(), "thing"));
    world.moveTo(2, 12, 0);

    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", ""));
  }

  @Test
  void an_answer_taken_back_before_the_other_is_done_never_appears() {
    Given given = givenAtNoon();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    given.first().run(() -> reveals.takeBack(given.firstTask(), "thing"));
    world.send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));
    world.moveTo(2, 12, 0);

    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", ""));
  }

  @Test
  void only_what_was_shared_and_sent_can_be_taken_back() {
    Given given = givenAtNoon();
    world.send(given.first(), given.firstTask(), Write.kept("thing", "For Dana."));

    assertRefused(
        given.first(), "notShared", null, () -> reveals.takeBack(given.firstTask(), "thing"));
    assertNotFound(given.first(), () -> reveals.takeBack(given.firstTask(), "reply"));
    assertNotFound(given.first(), () -> reveals.takeBack(given.firstTask(), "nothing"));
  }

  @Test
  void what_one_partner_was_given_alone_leaves_no_reveal() {
    world.moveTo(3, 12, 0);
    Pair pair = world.pair();
    UUID id =
        pair.counselor()
            .call(
                () ->
                    assignments.assign(
                        world.assignment(
                            pair, World.UNSAID, Recipients.FIRST, RevealChoice.WHEN_BOTH_DONE)));
    UUID task = pair.counselor().call(() -> answers.read(id)).sheets().get(0).taskId();
    world.send(pair.first(), task, Write.shared("thing", "For Dana, as it turns out."));
    world.moveTo(2, 12, 0);

    assertThat(pair.first().call(reveals::opened)).isEmpty();
    assertThat(pair.second().call(reveals::opened)).isEmpty();
    assertNotFound(pair.first(), () -> reveals.read(task));
  }

  @Test
  void a_hold_stops_what_has_not_opened_and_lifting_it_opens_at_the_next_hour() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.counselor().run(() -> couples.hold(given.pair().id()));
    world.moveTo(2, 20, 0);
    assertNothingOpen(given);
    assertThat(world.reading(given).reveal()).isEqualTo("STOPPED");

    given.counselor().run(() -> couples.liftHold(given.pair().id()));
    assertNothingOpen(given);
    assertThat(world.reading(given).reveal()).isEqualTo("SCHEDULED");

    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", "I like our mornings."));
  }

  @Test
  void a_pause_stops_what_has_not_opened_and_going_on_opens_it_at_the_next_hour() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.counselor().run(() -> couples.pause(given.pair().id()));
    world.moveTo(2, 20, 0);
    assertNothingOpen(given);

    given.counselor().run(() -> couples.resume(given.pair().id()));
    assertNothingOpen(given);

    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
  }

  @Test
  void a_hold_lifted_during_a_pause_opens_nothing() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    given.counselor().run(() -> couples.hold(given.pair().id()));
    given.counselor().run(() -> couples.pause(given.pair().id()));
    given.counselor().run(() -> couples.liftHold(given.pair().id()));

    world.moveTo(2, 20, 0);
    assertNothingOpen(given);
  }

  @Test
  void what_is_finished_during_a_hold_opens_only_after_it() {
    Given given = givenAtNoon();
    given.counselor().run(() -> couples.hold(given.pair().id()));
    world.sendBoth(given);
    world.moveTo(2, 20, 0);
    assertNothingOpen(given);

    given.counselor().run(() -> couples.liftHold(given.pair().id()));
    world.moveTo(1, 19, 0);
    assertThat(given.first().call(reveals::opened)).hasSize(1);
  }

  @Test
  void a_hold_leaves_what_both_could_read_already() {
    Given given = revealed();

    given.counselor().run(() -> couples.hold(given.pair().id()));

    assertThat(said(given.first(), given.firstTask(), "thing"))
        .isEqualTo(List.of("I like our mornings.", "I miss our walks."));
  }

  @Test
  void what_is_held_for_a_session_opens_when_the_counselor_opens_it() {
    world.moveTo(3, 12, 0);
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.HOLD_FOR_SESSION);
    world.sendBoth(given);
    world.moveTo(2, 12, 0);
    assertNothingOpen(given);

    given.counselor().run(() -> answers.openReveal(given.id()));
    assertThat(said(given.first(), given.firstTask(), "thing"))
        .isEqualTo(List.of("I like our mornings.", "I miss our walks."));
    assertThat(given.second().call(reveals::opened)).hasSize(1);
  }

  @Test
  void the_counselor_can_open_a_reveal_before_its_hour() {
    Given given = world.given();
    world.sendBoth(given);
    assertNothingOpen(given);

    given.counselor().run(() -> answers.openReveal(given.id()));

    assertThat(said(given.second(), given.secondTask(), "thing"))
        .isEqualTo(List.of("I miss our walks.", "I like our mornings."));
  }

  private Given givenAtNoon() {
    world.moveTo(3, 12, 0);
    return world.given();
  }

  private Given revealed() {
    Given given = givenAtNoon();
    world.sendBoth(given);
    world.moveTo(2, 12, 0);
    return given;
  }

  private RevealPage read(Person person, UUID task) {
    return person.call(() -> reveals.read(task));
  }

  private List<String> said(Person person, UUID task, String prompt) {
    SharedPrompt pair =
        read(person, task).pairs().stream()
            .filter(p -> p.promptKey().equals(prompt))
            .findFirst()
            .orElseThrow();
    return List.of(pair.own().text(), pair.other().text());
  }

  private void assertNothingOpen(Given given) {
    assertThat(given.first().call(reveals::opened)).isEmpty();
    assertThat(given.second().call(reveals::opened)).isEmpty();
    assertNotFound(given.first(), () -> reveals.read(given.firstTask()));
    assertNotFound(given.second(), () -> reveals.read(given.secondTask()));
  }
}
