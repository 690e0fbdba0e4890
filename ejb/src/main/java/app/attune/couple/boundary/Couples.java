package app.attune.couple.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.control.Locks;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.couple.boundary.NewCouple.NewPartner;
import app.attune.couple.control.Caseload;
import app.attune.couple.control.CoupleInvited;
import app.attune.couple.control.InvitationCode;
import app.attune.couple.control.RevealsGoOn;
import app.attune.couple.control.RevealsStopped;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.CoupleStatus;
import app.attune.couple.entity.Invitation;
import app.attune.practice.control.Fields;
import app.attune.practice.control.Membership;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/**
 * The couples of the calling counselor. Every method that takes a couple throws {@link NotFound}
 * when it is another counselor's or does not exist; the two look alike.
 */
@Stateless
@RolesAllowed("counselor")
public class Couples {
  @PersistenceContext private EntityManager entities;
  @Inject private Membership membership;
  @Inject private Caseload caseload;
  @Inject private AccessLog log;
  @Inject private Locks locks;
  @Inject private Clock clock;
  @Inject private Event<CoupleInvited> invited;
  @Inject private Event<RevealsStopped> revealsStopped;
  @Inject private Event<RevealsGoOn> revealsGoOn;

  /**
   * Adds a couple to the caseload and mails each partner an invitation of their own, which can be
   * accepted for two weeks.
   *
   * @throws Refused nameMissing, nameTooLong, emailInvalid, sameEmail, beside its field;
   *     alreadyInvited when the same form was sent before
   */
  public InvitedCouple invite(NewCouple wished) {
    InvitationCode firstCode = InvitationCode.fresh();
    InvitationCode secondCode = InvitationCode.fresh();
    Invitation first = invitation("first", wished.first(), firstCode);
    Invitation second = invitation("second", wished.second(), secondCode);
    if (first.email().equals(second.email())) {
      throw Refused.field("secondEmail", "sameEmail");
    }
    locks.hold("invite " + wished.token());
    refuseInvitingTwice(wished.token());
    Couple couple =
        new Couple(wished.token(), membership.counselor(), first, second, clock.instant());
    entities.persist(couple);
    entities.flush();
    log.record(couple.getPractice().getId(), Action.COUPLE_INVITED, couple.getId(), null);
    invited.fire(new CoupleInvited(couple, firstCode.value(), secondCode.value()));
    return new InvitedCouple(couple.getId(), firstCode.value(), secondCode.value());
  }

  /** A couple as its counselor sees it. */
  public CoupleView couple(UUID id) {
    return caseload.view(caseload.couple(id));
  }

  /**
   * Pauses the work: nothing new reaches the portal, and no reveal opens by itself.
   *
   * @throws Refused stepNotPossible when the couple is not active
   */
  public void pause(UUID id) {
    Couple couple = caseload.couple(id);
    refuseUnless(couple.getStatus().leadsTo(CoupleStatus.PAUSED));
    couple.pause();
    revealsStopped.fire(new RevealsStopped(couple));
    log.record(couple.getPractice().getId(), Action.COUPLE_PAUSED, id, null);
  }

  /**
   * Takes the work up again. What both had finished opens at the practice's next reveal hour.
   *
   * @throws Refused stepNotPossible when the couple is not paused
   */
  public void resume(UUID id) {
    Couple couple = caseload.couple(id);
    refuseUnless(couple.getStatus() == CoupleStatus.PAUSED);
    couple.resume(clock.instant());
    revealsGoOn.fire(new RevealsGoOn(couple));
    log.record(couple.getPractice().getId(), Action.COUPLE_RESUMED, id, null);
  }

  /**
   * Sets a safety hold: silently stops reveals that have not opened and the area "handle
   * disagreements". Nothing in either portal tells that it exists. A second hold changes nothing.
   */
  public void hold(UUID id) {
    Couple couple = caseload.couple(id);
    if (couple.isHeld()) {
      return;
    }
    couple.hold(clock.instant());
    revealsStopped.fire(new RevealsStopped(couple));
    log.record(couple.getPractice().getId(), Action.HOLD_SET, id, null);
  }

  /**
   * Lifts the safety hold. What both had finished meanwhile opens at the practice's next reveal
   * hour. Without a hold it changes nothing.
   */
  public void liftHold(UUID id) {
    Couple couple = caseload.couple(id);
    if (!couple.isHeld()) {
      return;
    }
    couple.liftHold(clock.instant());
    revealsGoOn.fire(new RevealsGoOn(couple));
    log.record(couple.getPractice().getId(), Action.HOLD_LIFTED, id, null);
  }

  private void refuseInvitingTwice(UUID token) {
    long invited =
        entities
            .createQuery("select count(c) from Couple c where c.token = :token", Long.class)
            .setParameter("token", token)
            .getSingleResult();
    if (invited > 0) {
      throw Refused.step("alreadyInvited");
    }
  }

  private static Invitation invitation(String which, NewPartner partner, InvitationCode code) {
    return new Invitation(
        Fields.name(which + "Name", partner.firstName()),
        Fields.email(which + "Email", partner.email()),
        code.hash());
  }

  private static void refuseUnless(boolean possible) {
    if (!possible) {
      throw Refused.step("stepNotPossible");
    }
  }
}
