package app.attune.access.boundary;

import app.attune.access.boundary.SignedIn.Home;
import app.attune.access.control.Caller;
import app.attune.access.entity.Account;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who is signed in. */
@Stateless
@RolesAllowed({"counselor", "client", "owner"})
public class Accounts {
  @PersistenceContext private EntityManager entities;
  @Resource private SessionContext context;
  @Inject private Caller caller;

  /** The caller; unknown until the account is tied to a person of a practice. */
  public SignedIn signedIn() {
    return entities
        .createQuery("select a from Account a where a.subject = :caller", Account.class)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .map(a -> new SignedIn(a.getId(), a.getDisplayName(), home()))
        .orElseGet(() -> new SignedIn(null, "", Home.UNKNOWN));
  }

  private Home home() {
    if (context.isCallerInRole("counselor")) {
      return Home.CASELOAD;
    }
    return context.isCallerInRole("owner") ? Home.PRACTICE : Home.PORTAL;
  }
}
