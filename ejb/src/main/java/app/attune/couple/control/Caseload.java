package app.attune.couple.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.couple.boundary.CoupleView;
import app.attune.couple.boundary.CoupleView.PartnerView;
import app.attune.couple.entity.Couple;
import app.attune.couple.entity.Partner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The couples of the calling counselor, and the partner that the calling client is. */
@ApplicationScoped
public class Caseload {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /**
   * A couple of the calling counselor.
   *
   * @throws NotFound when it is another's, or there is none
   */
  public Couple couple(UUID id) {
    return entities
        .createQuery(
            "select c from Couple c join fetch c.practice join fetch c.counselor"
                + " join fetch c.partners"
                + " where c.id = :id and c.counselor.account.subject = :caller",
            Couple.class)
        .setParameter("id", id)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The partner the caller is.
   *
   * @throws NotFound when the caller has accepted no invitation
   */
  public Partner self() {
    return entities
        .createQuery(
            "select p from Partner p join fetch p.couple c join fetch c.practice"
                + " join fetch c.counselor where p.account.subject = :caller",
            Partner.class)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The couple as its counselor's pages show it. */
  public CoupleView view(Couple couple) {
    Instant held = couple.getHeldSince();
    return new CoupleView(
        couple.getId(),
        couple.getName(),
        List.of(view(couple.getFirst()), view(couple.getSecond())),
        couple.getStatus().name(),
        couple.getPractice().dayOf(couple.getCreatedAt()),
        held == null ? null : couple.getPractice().dayOf(held));
  }

  private static PartnerView view(Partner partner) {
    return new PartnerView(
        partner.getId(), partner.getFirstName(), partner.getStrand(), partner.hasJoined());
  }
}
