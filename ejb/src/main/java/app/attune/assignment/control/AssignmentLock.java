package app.attune.assignment.control;

import app.attune.access.control.Locks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whoever changes tasks of both partners holds this first, so that nobody waits in a circle. */
@ApplicationScoped
public class AssignmentLock {
  @Inject private Locks locks;

  /** Waits until nobody else holds the assignment, then holds it until the transaction ends. */
  public void hold(UUID assignmentId) {
    locks.hold("assignment " + assignmentId);
  }
}
