package app.attune.exercise.boundary;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be written into an exercise, finished or not: what is missing is empty.
 *
 * @param area a practice area's name
 * @param outcomes names of outcomes
 * @param minutes as typed
 * @param cadence a cadence's name
 * @param practiceWide whether every counselor of the practice will find it
 * @param first the whole of most exercises
 * @param second opens when both have done the first; null for most
 */
public record DraftBody(
    String title,
    String area,
    List<String> outcomes,
    String purpose,
    String rationale,
    String closing,
    String talkingPoint,
    String minutes,
    String cadence,
    boolean practiceWide,
    StepBody first,
    @Nullable StepBody second) {

  @SuppressWarnings("NullAway") // a field may be absent in what an older form wrote
  public DraftBody {
    title = Objects.requireNonNullElse(title, "");
    area = Objects.requireNonNullElse(area, "TALK_OPENLY");
    outcomes = outcomes == null ? List.of() : List.copyOf(outcomes);
    purpose = Objects.requireNonNullElse(purpose, "");
    rationale = Objects.requireNonNullElse(rationale, "");
    closing = Objects.requireNonNullElse(closing, "");
    talkingPoint = Objects.requireNonNullElse(talkingPoint, "");
    minutes = Objects.requireNonNullElse(minutes, "");
    cadence = Objects.requireNonNullElse(cadence, "WEEKLY");
    first = first == null ? StepBody.blank("EACH_THEN_REVEAL") : first;
  }

  /** What a new exercise begins with. */
  public static DraftBody blank() {
    return new DraftBody(
        "",
        "TALK_OPENLY",
        List.of(),
        "",
        "",
        "",
        "",
        "15",
        "WEEKLY",
        false,
        StepBody.blank("EACH_THEN_REVEAL"),
        null);
  }

  /** The steps there are, one or two. */
  public List<StepBody> steps() {
    StepBody then = second;
    return then == null ? List.of(first) : List.of(first, then);
  }

  /** The same with other steps, one or two. */
  public DraftBody withSteps(List<StepBody> steps) {
    return new DraftBody(
        title,
        area,
        outcomes,
        purpose,
        rationale,
        closing,
        talkingPoint,
        minutes,
        cadence,
        practiceWide,
        steps.get(0),
        steps.size() > 1 ? steps.get(1) : null);
  }
}
