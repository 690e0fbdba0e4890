package app.attune.assignment.view;

import app.attune.access.view.Notices;
import app.attune.assignment.boundary.GivenAssignment.Partner;
import app.attune.assignment.boundary.GivenAssignment.State;
import app.attune.assignment.boundary.GivenAssignments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Where the partners are with what was given; pauses it, goes on with it and ends it. */
@Named("givenSteps")
@RequestScoped
public class GivenSteps {
  private static final Set<String> SENT = Set.of("SUBMITTED", "REVIEWED");

  @Inject private GivenAssignments assignments;

  /** Out of the portal until it goes on; nobody is told. */
  public String pause(UUID id) {
    return step(id, () -> assignments.pause(id), "given.paused");
  }

  /** Back in the portal. */
  public String goOn(UUID id) {
    return step(id, () -> assignments.goOn(id), "given.goesOn");
  }

  /** Takes back what is coming. */
  public String end(UUID id) {
    return step(id, () -> assignments.end(id), "given.ended");
  }

  private static String step(UUID id, Runnable verb, String said) {
    return Notices.step("/practice/assignment.xhtml?id=" + id, verb, said);
  }

  /** Whether a partner has done the first of two steps. */
  public boolean inSecondPart(Partner partner) {
    return partner.secondStep() != null && SENT.contains(partner.status());
  }

  private String status(Partner partner) {
    return inSecondPart(partner) ? Objects.requireNonNull(partner.secondStep()) : partner.status();
  }

  /** That status as a counselor's word, by the key's end; what waits with a pause is paused. */
  public String word(Partner partner, State state) {
    String status = status(partner);
    return state == State.PAUSED && "WITHDRAWN".equals(status) ? "PAUSED" : status;
  }

  /** How that status looks. */
  public String tone(Partner partner) {
    String status = status(partner);
    return switch (status) {
      case "SUBMITTED", "REVIEWED" -> "done";
      case "STARTED" -> "info";
      case "MISSED" -> "late";
      default -> "";
    };
  }
}
