package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.access.boundary.Accounts;
import app.attune.access.boundary.SignedIn.Home;
import app.attune.couple.boundary.CoupleView.PartnerView;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.Invitations;
import app.attune.couple.boundary.InvitedCouple;
import app.attune.sample.MovableClock;
import app.attune.sample.Person;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationsIT extends InTheServer {
  @Inject private Invitations invitations;
  @Inject private Couples couples;
  @Inject private Accounts accounts;

  @Test
  void accepting_ties_the_account_to_the_partner_the_code_was_made_for() throws SQLException {
    Practice practice = world.practice();
    InvitedCouple invited = invited(practice);
    Person jonas = world.stranger("client");

    jonas.run(() -> invitations.accept(invited.secondCode()));

    assertThat(jonas.call(accounts::signedIn).displayName()).isEqualTo("Jonas");
    assertThat(
            practice.counselor().call(() -> couples.couple(invited.coupleId())).partners().stream()
                .map(PartnerView::joined))
        .containsExactly(false, true);
    assertThat(practice.counselor().call(() -> couples.couple(invited.coupleId())).status())
        .isEqualTo("INVITED");
    assertThat(onRecord(practice.id())).endsWith("INVITATION_ACCEPTED");
  }

  @Test
  void a_code_is_good_for_one_person() {
    InvitedCouple invited = invited(world.practice());
    world.stranger("client").run(() -> invitations.accept(invited.firstCode()));

    assertNotAccepted(world.stranger("client"), invited.firstCode());
  }

  @Test
  void one_person_accepts_one_invitation() {
    InvitedCouple invited = invited(world.practice());
    Person maya = world.stranger("client");
    maya.run(() -> invitations.accept(invited.firstCode()));

    assertNotAccepted(maya, invited.secondCode());
    assertNotAccepted(maya, invited.firstCode());
  }

  @Test
  void who_works_in_a_practice_accepts_no_invitation() {
    Practice practice = world.practice();
    InvitedCouple invited = invited(practice);

    assertNotAccepted(new Person(practice.counselor().subject(), "client"), invited.firstCode());
  }

  @Test
  void a_code_is_good_for_two_weeks() {
    InvitedCouple invited = invited(world.practice());
    Instant now = Instant.now();
    Person late = world.stranger("client");

    MovableClock.moveTo(now.plus(Duration.ofDays(14)).plusSeconds(60));
    assertNotAccepted(late, invited.firstCode());

    MovableClock.moveTo(now.plus(Duration.ofDays(14)).minusSeconds(60));
    late.run(() -> invitations.accept(invited.firstCode()));
    assertThat(late.call(accounts::signedIn).home()).isEqualTo(Home.PORTAL);
  }

  @Test
  void two_who_accept_at_the_same_moment_are_an_active_couple() {
    Practice practice = world.practice();
    for (int i = 0; i < 5; i++) {
      InvitedCouple invited = invited(practice);

      AtOnce.all(
          List.of(
              () -> accept(world.stranger("client"), invited.firstCode()),
              () -> accept(world.stranger("client"), invited.secondCode())));

      assertThat(practice.counselor().call(() -> couples.couple(invited.coupleId())).status())
          .isEqualTo("ACTIVE");
    }
  }

  private boolean accept(Person person, String code) {
    person.run(() -> invitations.accept(code));
    return true;
  }

  @Test
  void an_unknown_code_opens_nothing() {
    Pair pair = world.pair();
    Person stranger = world.stranger("client");

    assertNotAccepted(stranger, "");
    assertNotAccepted(stranger, "0".repeat(32));
    assertNotAccepted(stranger, pair.id().toString());
    assertThat(stranger.call(accounts::signedIn).home()).isEqualTo(Home.UNKNOWN);
  }

  private InvitedCouple invited(Practice practice) {
    return practice.counselor().call(() -> couples.invite(world.newCouple("Maya", "Jonas")));
  }

  private void assertNotAccepted(Person person, String code) {
    assertRefused(person, "invitationNotValid", null, () -> invitations.accept(code));
  }
}
