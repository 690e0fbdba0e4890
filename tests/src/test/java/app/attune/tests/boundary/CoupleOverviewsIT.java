package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.CouplePage;
import app.attune.insight.boundary.CouplePage.PartnerState;
import app.attune.insight.boundary.CouplePage.TimelineEntry;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoupleOverviewsIT extends InTheServer {
  @Inject private CoupleOverviews overviews;
  @Inject private Responses responses;
  @Inject private Answers answers;
  @Inject private Assignments assignments;

  @Test
  void a_new_couple_has_an_empty_timeline() {
    Pair pair = world.pair();

    CouplePage page = overview(pair);

    assertThat(page.couple().name()).isEqualTo("Maya & Jonas");
    assertThat(page.timeline()).isEmpty();
    assertThat(page.open()).isZero();
    assertThat(page.nextDue()).isNull();
    assertThat(page.helpfulness()).isZero();
    assertThat(page.first().lastFourWeeks()).isEqualTo(-1);
  }

  @Test
  void the_timeline_begins_with_what_is_due_last() {
    world.moveTo(9, 12, 0);
    Given earlier = world.given();
    world.moveTo(0, 12, 0);
    Given later = world.given(earlier.pair());

    CouplePage page = overview(earlier.pair());

    assertThat(page.timeline().stream().map(TimelineEntry::assignmentId))
        .containsExactly(later.id(), earlier.id());
    assertThat(page.open()).isEqualTo(2);
    assertThat(page.nextDue()).isEqualTo(world.today().plusDays(7));
    assertThat(page.timeline().get(1).partners())
        .containsExactly(
            new PartnerState("Maya", "a", "OPEN", 2), new PartnerState("Jonas", "b", "OPEN", 2));
  }

  @Test
  void an_entry_tells_each_partners_state_what_is_unread_and_the_reveal() {
    world.moveTo(3, 12, 0);
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    given
        .second()
        .run(
            () ->
                responses.save(
                    given.secondTask(), List.of(Write.shared("thing", "I m")), Pulse.none()));

    TimelineEntry half = overview(given.pair()).timeline().get(0);
    assertThat(half.partners().stream().map(PartnerState::status))
        .containsExactly("SUBMITTED", "STARTED");
    assertThat(half.unread()).isTrue();
    assertThat(half.reveal()).isEqualTo("WAITING");
    assertThat(half.active()).isTrue();

    world.send(given.second(), given.secondTask());
    given.counselor().run(() -> answers.markReviewed(given.firstTask()));
    given.counselor().run(() -> answers.markReviewed(given.secondTask()));
    TimelineEntry done = overview(given.pair()).timeline().get(0);
    assertThat(done.unread()).isFalse();
    assertThat(done.reveal()).isEqualTo("SCHEDULED");
    assertThat(overview(given.pair()).open()).isZero();
  }

  @Test
  void what_was_set_aside_or_given_to_one_partner_says_so() {
    Pair pair = world.pair();
    UUID id =
        pair.counselor()
            .call(
                () ->
                    assignments.assign(
                        world.assignment(
                            pair, World.UNSAID, Recipients.SECOND, RevealChoice.NONE)));
    pair.counselor().run(() -> assignments.setAside(id));

    TimelineEntry entry = overview(pair).timeline().get(0);

    assertThat(entry.active()).isFalse();
    assertThat(entry.reveal()).isEqualTo("NONE");
    assertThat(entry.partners()).containsExactly(new PartnerState("Jonas", "b", "WITHDRAWN", 0));
  }

  @Test
  void an_entry_says_whether_they_do_it_together() {
    Pair pair = world.pair();
    world.given(
        pair,
        world.assignment(pair, "Pause plan", Recipients.TOGETHER, RevealChoice.WHEN_BOTH_DONE));
    assertThat(overview(pair).timeline().get(0).together()).isTrue();

    assertThat(overview(world.given().pair()).timeline().get(0).together()).isFalse();
  }

  @Test
  void the_timeline_is_in_the_order_of_the_days_it_says() {
    Given other = world.given();
    Given sooner = world.given(other.pair());
    world.send(sooner.first(), sooner.firstTask(), Write.shared("thing", "Sent."));
    world.wishBy(sooner, world.today().plusDays(5));

    assertThat(overview(sooner.pair()).timeline().stream().map(TimelineEntry::assignmentId))
        .containsExactly(other.id(), sooner.id());
  }

  @Test
  void helpfulness_is_the_mean_of_what_both_said() {
    world.moveTo(14, 12, 0);
    Given given = world.given();
    given.first().run(() -> submit(given.firstTask(), 9));
    given.second().run(() -> submit(given.secondTask(), 4));
    world.moveTo(0, 12, 0);

    CouplePage page = overview(given.pair());

    assertThat(page.helpfulness()).isEqualTo(6.5);
    assertThat(page.firstHelpfulness()).isEqualTo(9);
    assertThat(page.secondHelpfulness()).isEqualTo(4);
  }

  private void submit(UUID task, int helpful) {
    responses.submit(task, List.of(), new Pulse(helpful, null, List.of()), true);
  }

  private CouplePage overview(Pair pair) {
    return pair.counselor().call(() -> overviews.overview(pair.id()));
  }
}
