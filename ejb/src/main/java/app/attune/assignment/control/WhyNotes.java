package app.attune.assignment.control;

import app.attune.access.control.Sealing;
import app.attune.access.control.Sealing.Place;
import app.attune.access.entity.Keyset.OwnerKind;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.entity.Assignment;
import app.attune.practice.control.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The counselor's reason for what was given, sealed with the couple's keys. */
@ApplicationScoped
public class WhyNotes {
  @Inject private Sealing sealing;

  /** What it says; empty when none was given. */
  public String of(Assignment assignment) {
    byte[] sealed = assignment.getWhySealed();
    return sealed == null
        ? ""
        : sealing
            .of(OwnerKind.COUPLE, assignment.getCouple().getId())
            .openText(sealed, place(assignment));
  }

  /**
   * A reason as it is kept.
   *
   * @throws app.attune.access.boundary.Refused textTooLong beside {@code whyNote}
   */
  static String checked(String why) {
    return Fields.text("whyNote", why, NewAssignment.LONGEST_NOTE);
  }

  /** Gives it as the reason; an empty one for none. */
  void write(Assignment assignment, String checked) {
    assignment.explain(
        checked.isEmpty()
            ? null
            : sealing
                .of(OwnerKind.COUPLE, assignment.getCouple().getId())
                .sealText(checked, place(assignment)));
  }

  private static Place place(Assignment assignment) {
    return new Place("assignments", "why_sealed", assignment.getId());
  }
}
