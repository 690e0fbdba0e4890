package app.attune.tests.world;

import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramBody.Step;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Programs as counselors write them. */
public final class ProgramBodies {
  private ProgramBodies() {}

  /** A program that gives these exercises, each a week after the one before opened. */
  public static ProgramBody finished(String title, UUID... exerciseIds) {
    return titled(title).withSteps(Arrays.stream(exerciseIds).map(ProgramBodies::weekly).toList());
  }

  /** A program with this title that gives nothing yet. */
  public static ProgramBody titled(String title) {
    return new ProgramBody(title, "Two quiet weeks.", "Small things come first.", false, List.of());
  }

  /** The same, offered to every counselor of the practice. */
  public static ProgramBody practiceWide(ProgramBody body) {
    return new ProgramBody(body.title(), body.purpose(), body.rationale(), true, body.steps());
  }

  private static Step weekly(UUID exerciseId) {
    return paced(Step.of(exerciseId), "EVERY_DAYS", "7");
  }

  /** The same step, delivered in another way. */
  public static Step paced(Step step, String delivery, String days) {
    return new Step(
        step.key(),
        step.exerciseId(),
        delivery,
        days,
        step.openDays(),
        step.reveal(),
        "I thought of you two.",
        "It fits here.");
  }
}
