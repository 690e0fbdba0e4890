package app.attune.program.control;

import app.attune.access.boundary.Refused;
import app.attune.access.control.Sealing;
import app.attune.access.control.Sealing.Place;
import app.attune.access.control.Sealing.Seal;
import app.attune.access.entity.Keyset.OwnerKind;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.assignment.control.Giving;
import app.attune.couple.entity.Couple;
import app.attune.program.entity.CourseStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Gives a couple what a step of their course says. */
@ApplicationScoped
public class CourseGiving {
  @Inject private Giving giving;
  @Inject private Sealing sealing;
  @Inject private Clock clock;

  /**
   * Gives it.
   *
   * @param opens its first day in the practice's zone
   * @throws Refused as {@link Giving#give}
   */
  public void give(CourseStep step, Couple couple, LocalDate opens) {
    NewAssignment wished =
        new NewAssignment(
            step.getId(),
            couple.getId(),
            step.getExerciseVersion().getId(),
            step.isTogether() ? Recipients.TOGETHER : Recipients.EACH,
            opens,
            opens.plusDays(step.getPace().openDays()),
            whyNote(step, seal(couple)),
            RevealChoice.valueOf(step.getRevealRule().name()),
            "");
    step.given(
        giving.give(couple, step.getExerciseVersion(), wished).getId(), opens, clock.instant());
  }

  /** What seals the words of a couple's courses. */
  public Seal seal(Couple couple) {
    return sealing.of(OwnerKind.COUPLE, couple.getId());
  }

  /** Puts the counselor's words to the couple with a step. */
  public void explain(CourseStep step, String why, Seal seal) {
    step.explain(seal.sealText(why, place(step)));
  }

  /** The counselor's words to the couple; may be empty. */
  public String whyNote(CourseStep step, Seal seal) {
    byte[] sealed = step.getWhySealed();
    return sealed == null ? "" : seal.openText(sealed, place(step));
  }

  private static Place place(CourseStep step) {
    return new Place("course_steps", "why_sealed", step.getId());
  }
}
