package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.RevealPage;
import app.attune.response.boundary.RevealPage.Said;
import app.attune.response.boundary.RevealPage.SharedPrompt;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Given;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An author takes back what they shared. */
class TakingBackIT extends WithReveals {
  @Inject private Answers answers;

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

  private boolean takenBack(Given given, String prompt) {
    given.first().run(() -> reveals.takeBack(given.firstTask(), prompt));
    return true;
  }

  private boolean reviewed(Given given) {
    given.counselor().run(() -> answers.markReviewed(given.firstTask()));
    return true;
  }
}
