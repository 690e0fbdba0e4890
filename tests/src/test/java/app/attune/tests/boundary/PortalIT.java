package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.PortalToday;
import app.attune.insight.boundary.PortalToday.TaskCard;
import app.attune.insight.boundary.SentRow;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.sample.Person;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortalIT extends InTheServer {
  @Inject private Portal portal;
  @Inject private Responses responses;
  @Inject private Answers answers;
  @Inject private Couples couples;

  @Test
  void today_greets_by_name_and_has_nothing_to_do_at_first() {
    Pair pair = world.pair();

    PortalToday today = today(pair.second());

    assertThat(today.firstName()).isEqualTo("Jonas");
    assertThat(today.partnerName()).isEqualTo("Maya");
    assertThat(today.counselorName()).isEqualTo("Dana");
    assertThat(today.strand()).isEqualTo("b");
    assertThat(today.today()).isEqualTo(world.today());
    assertThat(today.next()).isNull();
    assertThat(today.alsoOpen()).isEmpty();
    assertThat(today.reveals()).isEmpty();
    assertThat(today.doneLately()).isZero();
  }

  @Test
  void what_is_due_first_is_next() {
    world.moveTo(2, 12, 0);
    Given first = world.given();
    world.moveTo(0, 12, 0);
    Given second = world.given(first.pair(), World.REPLAY, RevealChoice.WHEN_BOTH_DONE);

    PortalToday today = today(first.first());

    assertThat(world.next(first.first()).taskId()).isEqualTo(first.firstTask());
    assertThat(today.alsoOpen().stream().map(TaskCard::taskId)).containsExactly(second.firstTask());
  }

  @Test
  void a_card_tells_how_far_the_own_draft_is() {
    Given given = world.given();
    assertThat(world.next(given.first()).started()).isFalse();

    given
        .first()
        .run(
            () ->
                responses.save(
                    given.firstTask(),
                    List.of(Write.shared("thing", "One."), Write.scale("nervous", 2)),
                    Pulse.none()));

    TaskCard card = world.next(given.first());
    assertThat(card.started()).isTrue();
    assertThat(card.answered()).isEqualTo(2);
    assertThat(card.prompts()).isEqualTo(3);
    assertThat(card.reveals()).isTrue();
    assertThat(card.due()).isEqualTo(world.today().plusDays(7));
  }

  @Test
  void nothing_in_the_portal_tells_what_the_other_partner_does() {
    Given given = world.given();
    PortalToday before = today(given.first());

    given
        .second()
        .run(
            () ->
                responses.save(
                    given.secondTask(), List.of(Write.shared("thing", "I m")), Pulse.none()));
    assertThat(today(given.first())).isEqualTo(before);

    world.send(given.second(), given.secondTask());
    assertThat(today(given.first())).isEqualTo(before);

    given.counselor().run(() -> answers.markReviewed(given.secondTask()));
    assertThat(today(given.first())).isEqualTo(before);
    assertThat(given.first().call(portal::sent)).isEmpty();
  }

  @Test
  void nothing_in_the_portal_tells_that_a_hold_exists() {
    Pair held = world.pair();
    held.counselor().run(() -> couples.hold(held.id()));

    assertThat(today(held.first())).isEqualTo(today(world.pair().first()));
  }

  @Test
  void a_hold_takes_disagreements_out_as_if_they_were_never_given() {
    Pair pair = world.pair();
    PortalToday before = today(pair.first());
    world.given(pair, World.REPLAY, RevealChoice.WHEN_BOTH_DONE);

    pair.counselor().run(() -> couples.hold(pair.id()));
    assertThat(today(pair.first())).isEqualTo(before);

    pair.counselor().run(() -> couples.liftHold(pair.id()));
    assertThat(today(pair.first()).next()).isNotNull();
  }

  @Test
  void a_pause_leaves_nothing_to_do() {
    Given given = world.given();

    given.counselor().run(() -> couples.pause(given.pair().id()));

    assertThat(today(given.first()).next()).isNull();
    assertThat(today(given.first()).alsoOpen()).isEmpty();
  }

  @Test
  void a_reveal_waits_on_today_until_it_is_read() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    world.sendBoth(given);
    world.moveTo(2, 12, 0);

    assertThat(today(given.first()).reveals().stream().map(r -> r.taskId()))
        .containsExactly(given.firstTask());
    assertThat(today(given.first()).doneLately()).isEqualTo(1);
  }

  @Test
  void what_was_sent_is_listed_newest_first_and_says_when_it_was_read() {
    world.moveTo(9, 23, 30);
    Given earlier = world.given();
    world.send(earlier.first(), earlier.firstTask());
    LocalDate day = world.today();
    world.moveTo(3, 12, 0);
    Given later = world.given(earlier.pair(), World.REPLAY, RevealChoice.WHEN_BOTH_DONE);
    world.send(later.first(), later.firstTask());
    earlier.counselor().run(() -> answers.markReviewed(earlier.firstTask()));

    assertThat(earlier.first().call(portal::sent))
        .containsExactly(
            new SentRow(
                later.firstTask(),
                World.REPLAY,
                "HANDLE_DISAGREEMENTS",
                null,
                world.today(),
                false),
            new SentRow(earlier.firstTask(), World.UNSAID, "TALK_OPENLY", null, day, true));
    assertThat(earlier.second().call(portal::sent)).isEmpty();
  }

  @Test
  void what_was_done_long_ago_is_not_lately() {
    world.moveTo(40, 12, 0);
    Given given = world.given();
    world.send(given.first(), given.firstTask());
    world.moveTo(0, 12, 0);

    assertThat(today(given.first()).doneLately()).isZero();
  }

  @Test
  void who_has_accepted_no_invitation_has_no_portal() {
    assertNotFound(world.stranger("client"), portal::today);
    assertNotFound(world.stranger("client"), portal::sent);
  }

  private PortalToday today(Person partner) {
    return partner.call(portal::today);
  }
}
