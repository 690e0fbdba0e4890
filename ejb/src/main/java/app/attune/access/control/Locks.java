package app.attune.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Locks by name that hold on every node until the transaction ends. */
@ApplicationScoped
public class Locks {
  @PersistenceContext private EntityManager entities;

  /** Waits until nobody else holds this name, then holds it. */
  public void hold(String name) {
    entities
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:name, 7)) as text)", String.class)
        .setParameter("name", name)
        .getSingleResult();
  }
}
