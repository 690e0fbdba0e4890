package app.attune.couple.boundary;

import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.access.entity.Identified;
import app.attune.couple.control.Caseload;
import app.attune.couple.control.InvitationCode;
import app.attune.couple.entity.Partner;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Accepting an invitation. */
@Stateless
@RolesAllowed("client")
public class Invitations {
  @PersistenceContext private EntityManager entities;
  @Inject private Caseload caseload;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * Ties the caller's account to the partner the code was made for. When both partners have
   * accepted, the couple is active.
   *
   * @throws Refused invitationNotValid when the code is unknown, used or older than two weeks, or
   *     the caller belongs to a practice already; the reasons look alike
   */
  public void accept(String code) {
    Object couple =
        entities
            .createNativeQuery(
                "select cast(attune.accept_invitation(:hash, :account, :at) as text)", String.class)
            .setParameter("hash", new InvitationCode(code).hash())
            .setParameter("account", Identified.newId())
            .setParameter("at", clock.instant())
            .getSingleResult();
    if (couple == null) {
      throw Refused.step("invitationNotValid");
    }
    Partner self = caseload.self();
    log.record(
        self.getCouple().getPractice().getId(),
        Action.INVITATION_ACCEPTED,
        self.getCouple().getId(),
        self.getId());
  }
}
