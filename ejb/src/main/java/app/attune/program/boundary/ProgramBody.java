package app.attune.program.boundary;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything that can be written into a program, finished or not: what is missing is empty.
 *
 * @param practiceWide whether every counselor of the practice will find it
 */
public record ProgramBody(
    String title, String purpose, String rationale, boolean practiceWide, List<Step> steps) {

  @SuppressWarnings("NullAway") // a field may be absent in what an older form wrote
  public ProgramBody {
    title = Objects.requireNonNullElse(title, "");
    purpose = Objects.requireNonNullElse(purpose, "");
    rationale = Objects.requireNonNullElse(rationale, "");
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** What a new program begins with. */
  public static ProgramBody blank() {
    return new ProgramBody("", "", "", false, List.of());
  }

  /** The same with other steps. */
  public ProgramBody withSteps(List<Step> others) {
    return new ProgramBody(title, purpose, rationale, practiceWide, others);
  }

  /**
   * One step.
   *
   * @param key generated; the form's fields are named by it
   * @param delivery a delivery's name; the first step opens at once, whatever it says here
   * @param days as typed
   * @param openDays as typed
   * @param reveal a reveal rule's name
   */
  public record Step(
      String key,
      UUID exerciseId,
      String delivery,
      String days,
      String openDays,
      String reveal,
      String whyNote,
      String reason) {

    @SuppressWarnings("NullAway") // a field may be absent in what an older form wrote
    public Step {
      key = Objects.requireNonNullElseGet(key, Step::newKey);
      delivery = Objects.requireNonNullElse(delivery, "AFTER_COMPLETION");
      days = Objects.requireNonNullElse(days, "");
      openDays = Objects.requireNonNullElse(openDays, "");
      reveal = Objects.requireNonNullElse(reveal, "WHEN_BOTH_DONE");
      whyNote = Objects.requireNonNullElse(whyNote, "");
      reason = Objects.requireNonNullElse(reason, "");
    }

    /** A step that gives this exercise when the one before is done, for a week. */
    public static Step of(UUID exerciseId) {
      return new Step(newKey(), exerciseId, "AFTER_COMPLETION", "7", "7", "WHEN_BOTH_DONE", "", "");
    }

    /** Whether its delivery counts days. */
    public boolean countsDays() {
      return delivery.equals("AFTER_COMPLETION_PLUS_DAYS") || delivery.equals("EVERY_DAYS");
    }

    private static String newKey() {
      return "s" + UUID.randomUUID().toString().substring(0, 8);
    }
  }
}
