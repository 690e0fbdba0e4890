package app.attune.practice.boundary;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.access.control.AccessLog;
import app.attune.access.entity.AccessLogEntry.Action;
import app.attune.access.entity.Account;
import app.attune.practice.control.Fields;
import app.attune.practice.control.Membership;
import app.attune.practice.entity.Counselor;
import app.attune.practice.entity.Practice;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The people who counsel in the caller's practice. */
@Stateless
@RolesAllowed("owner")
public class Counselors {
  @PersistenceContext private EntityManager entities;
  @Inject private Membership membership;
  @Inject private AccessLog log;
  @Inject private Clock clock;

  /**
   * Adds a counselor. An owner may add themselves.
   *
   * @return the counselor's id
   * @throws Refused nameMissing, nameTooLong, emailInvalid, alreadyMember
   * @throws NotFound when the caller owns no practice
   */
  public UUID add(NewCounselor wished) {
    Practice practice = membership.practice();
    String name = Fields.name("name", wished.name());
    String email = Fields.email("email", wished.email());
    Account account = account(practice, wished.subject(), name);
    Counselor counselor =
        new Counselor(
            practice, account, name, Fields.text("credentials", wished.credentials(), 100), email);
    entities.persist(counselor);
    log.record(practice.getId(), Action.COUNSELOR_ADDED, null, counselor.getId());
    return counselor.getId();
  }

  private Account account(Practice practice, String subject, String name) {
    List<Account> known =
        entities
            .createQuery("select a from Account a where a.subject = :subject", Account.class)
            .setParameter("subject", subject)
            .getResultList();
    if (known.isEmpty() && isMember(subject)) {
      throw Refused.step("alreadyMember");
    }
    if (known.isEmpty()) {
      Account account = new Account(practice.getId(), subject, name, clock.instant());
      entities.persist(account);
      return account;
    }
    boolean counsels =
        entities
                .createQuery("select count(c) from Counselor c where c.account = :a", Long.class)
                .setParameter("a", known.get(0))
                .getSingleResult()
            > 0;
    if (counsels) {
      throw Refused.step("alreadyMember");
    }
    return known.get(0);
  }

  /** Also of another practice, whose people nobody here sees. */
  private boolean isMember(String subject) {
    return (Boolean)
        entities
            .createNativeQuery("select attune.is_member(:subject)", Boolean.class)
            .setParameter("subject", subject)
            .getSingleResult();
  }
}
