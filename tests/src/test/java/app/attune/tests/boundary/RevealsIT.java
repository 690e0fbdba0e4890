package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.practice.boundary.Practices;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.RevealPage;
import app.attune.response.boundary.RevealPage.Said;
import app.attune.response.boundary.RevealPage.SharedPrompt;
import app.attune.response.boundary.RevealRow;
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

/** Both read what both shared, at the same moment. */
class RevealsIT extends WithReveals {
  @Inject private Answers answers;
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
        .containsExactly(new RevealRow(given.firstTask(), World.UNSAID, "TALK_OPENLY", null, true));

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
}
