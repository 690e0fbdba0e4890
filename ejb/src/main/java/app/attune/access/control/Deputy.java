package app.attune.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Lets a timer do what a counselor has asked for before, in the counselor's name: row security and
 * the access log see them for the rest of the transaction. Where somebody is signed in it refuses,
 * so that nobody ever acts for somebody else; a rule of the house keeps it to the timers.
 */
@ApplicationScoped
public class Deputy {
  @PersistenceContext private EntityManager entities;
  @Inject private Caller caller;

  /**
   * Acts for somebody until the transaction ends.
   *
   * @param subject whose wish the database has on record
   * @throws IllegalStateException when the transaction has a caller already
   */
  public void actFor(String subject) {
    if (!caller.subject().isEmpty()) {
      throw new IllegalStateException("somebody is calling; nobody acts for somebody else");
    }
    DatabaseCaller.set(entities, subject);
    caller.is(subject);
  }
}
