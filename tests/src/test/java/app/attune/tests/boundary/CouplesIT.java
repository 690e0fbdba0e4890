package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.couple.boundary.CoupleView;
import app.attune.couple.boundary.Couples;
import app.attune.couple.boundary.InvitedCouple;
import app.attune.couple.boundary.NewCouple;
import app.attune.couple.boundary.NewCouple.NewPartner;
import app.attune.sample.Person;
import app.attune.tests.world.Database;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CouplesIT extends InTheServer {
  @Inject private Couples couples;

  @Test
  void an_invited_couple_waits_for_its_partners() throws SQLException {
    Practice practice = world.practice();
    InvitedCouple invited =
        practice.counselor().call(() -> couples.invite(world.newCouple(" Maya ", "Jonas")));

    CoupleView couple = practice.counselor().call(() -> couples.couple(invited.coupleId()));

    assertThat(couple.status()).isEqualTo("INVITED");
    assertThat(couple.name()).isEqualTo("Maya & Jonas");
    assertThat(couple.first().strand()).isEqualTo("a");
    assertThat(couple.second().strand()).isEqualTo("b");
    assertThat(couple.first().joined()).isFalse();
    assertThat(couple.since()).isEqualTo(world.today());
    assertThat(couple.held()).isFalse();
    assertThat(onRecord(practice.id())).endsWith("COUPLE_INVITED");
  }

  @Test
  void each_partner_is_mailed_an_own_invitation_and_its_code_is_not_stored() throws SQLException {
    Practice practice = world.practice();
    NewCouple wished = world.newCouple("Maya", "Jonas");
    InvitedCouple invited = practice.counselor().call(() -> couples.invite(wished));

    assertThat(invited.firstCode()).isNotEqualTo(invited.secondCode());
    try (Database database = Database.asOwner()) {
      assertThat(mailedLink(database, wished.first().email())).endsWith(invited.firstCode());
      assertThat(mailedLink(database, wished.second().email())).endsWith(invited.secondCode());
      assertThat(
              database.count(
                  "select count(*) from attune.partners p where p::text like '%' || ? || '%'",
                  invited.firstCode()))
          .isZero();
    }
  }

  private static String mailedLink(Database database, String recipient) throws SQLException {
    return database.texts("select link from attune.outbox where recipient = ?", recipient).get(0);
  }

  @Test
  void two_partners_have_names_and_addresses_of_their_own() {
    Person counselor = world.practice().counselor();
    String email = world.email("maya");
    String other = world.email("jonas");

    assertInviteRefused(counselor, "nameMissing", "firstName", " ", email, "Jonas", other);
    assertInviteRefused(
        counselor, "nameTooLong", "secondName", "Maya", email, "x".repeat(101), other);
    assertInviteRefused(counselor, "emailInvalid", "firstEmail", "Maya", "maya", "Jonas", other);
    assertInviteRefused(counselor, "emailInvalid", "secondEmail", "Maya", email, "Jonas", "a@b");
    assertInviteRefused(
        counselor,
        "sameEmail",
        "secondEmail",
        "Maya",
        email,
        "Jonas",
        email.toUpperCase(Locale.ROOT));
  }

  private void assertInviteRefused(
      Person counselor,
      String reason,
      String field,
      String firstName,
      String firstEmail,
      String secondName,
      String secondEmail) {
    assertRefused(
        counselor,
        reason,
        field,
        () ->
            couples.invite(
                new NewCouple(
                    UUID.randomUUID(),
                    new NewPartner(firstName, firstEmail),
                    new NewPartner(secondName, secondEmail))));
  }

  @Test
  void any_script_and_emoji_make_a_name() {
    Person counselor = world.practice().counselor();
    InvitedCouple invited =
        counselor.call(() -> couples.invite(world.newCouple("نور", "👩🏽‍🌾 Zoë")));

    CoupleView couple = counselor.call(() -> couples.couple(invited.coupleId()));

    assertThat(couple.name()).isEqualTo("نور & 👩🏽‍🌾 Zoë");
  }

  @Test
  void a_couple_is_active_when_both_have_joined() {
    Pair pair = world.pair();

    CoupleView couple = pair.counselor().call(() -> couples.couple(pair.id()));

    assertThat(couple.status()).isEqualTo("ACTIVE");
    assertThat(couple.partners()).allMatch(CoupleView.PartnerView::joined);
  }

  @Test
  void a_counselor_of_no_practice_invites_nobody() {
    assertNotFound(
        world.stranger("counselor"), () -> couples.invite(world.newCouple("Maya", "Jonas")));
  }

  @Test
  void a_paused_couple_can_be_resumed() throws SQLException {
    Pair pair = world.pair();

    pair.counselor().run(() -> couples.pause(pair.id()));
    assertThat(status(pair)).isEqualTo("PAUSED");

    pair.counselor().run(() -> couples.resume(pair.id()));
    assertThat(status(pair)).isEqualTo("ACTIVE");
    assertThat(onRecord(pair.practice().id())).endsWith("COUPLE_PAUSED", "COUPLE_RESUMED");
  }

  @Test
  void only_an_active_couple_can_be_paused_and_only_a_paused_one_resumed() {
    Pair pair = world.pair();
    assertRefused(pair.counselor(), "stepNotPossible", null, () -> couples.resume(pair.id()));

    pair.counselor().run(() -> couples.pause(pair.id()));
    assertRefused(pair.counselor(), "stepNotPossible", null, () -> couples.pause(pair.id()));

    Practice practice = world.practice();
    UUID invited =
        practice
            .counselor()
            .call(() -> couples.invite(world.newCouple("Maya", "Jonas")))
            .coupleId();
    assertRefused(practice.counselor(), "stepNotPossible", null, () -> couples.pause(invited));
  }

  @Test
  void a_hold_stays_since_its_first_day_until_it_is_lifted() throws SQLException {
    Pair pair = world.pair();
    world.moveTo(3, 12, 0);
    pair.counselor().run(() -> couples.hold(pair.id()));
    world.moveTo(1, 12, 0);
    pair.counselor().run(() -> couples.hold(pair.id()));

    CoupleView held = pair.counselor().call(() -> couples.couple(pair.id()));
    assertThat(held.heldSince()).isEqualTo(world.today().minusDays(2));

    pair.counselor().run(() -> couples.liftHold(pair.id()));
    assertThat(pair.counselor().call(() -> couples.couple(pair.id())).held()).isFalse();
    assertThat(onRecord(pair.practice().id()))
        .endsWith("INVITATION_ACCEPTED", "HOLD_SET", "HOLD_LIFTED");
  }

  @Test
  void a_form_that_is_sent_twice_invites_once() {
    Practice practice = world.practice();
    NewCouple wished = world.newCouple("Grace", "Theo");
    practice.counselor().run(() -> couples.invite(wished));

    assertRefused(practice.counselor(), "alreadyInvited", null, () -> couples.invite(wished));
  }

  private String status(Pair pair) {
    return pair.counselor().call(() -> couples.couple(pair.id())).status();
  }
}
