package app.attune.practice.control;

import app.attune.access.boundary.NotFound;
import app.attune.access.control.Caller;
import app.attune.practice.entity.Counselor;
import app.attune.practice.entity.Practice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The practice and the place in it that the caller has. */
@ApplicationScoped
public class Membership {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /**
   * The caller's practice.
   *
   * @throws NotFound when the account belongs to none
   */
  public Practice practice() {
    return entities
        .createQuery(
            "select p from Practice p where p.id ="
                + " (select a.practiceId from Account a where a.subject = :caller)",
            Practice.class)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The caller as a counselor.
   *
   * @throws NotFound when the caller is none
   */
  public Counselor counselor() {
    return entities
        .createQuery(
            "select c from Counselor c join fetch c.practice where c.account.subject = :caller",
            Counselor.class)
        .setParameter("caller", caller.subject())
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
