package app.attune.exercise.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of an exercise to a later one. Texts are as they were written:
 * {@code {partner}} stands for a name.
 *
 * @param texts of the exercise as a whole, only those that changed
 * @param settings of the exercise as a whole, only those that changed
 * @param steps one or two, by number
 */
public record Difference(
    Edition older,
    Edition newer,
    List<TextChange> texts,
    List<SettingChange> settings,
    List<StepChange> steps) {

  /** What became of something. */
  public enum State {
    SAME,
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * One of the two versions.
   *
   * @param number counted from 1
   * @param publishedOn in the practice's zone
   */
  public record Edition(UUID versionId, int number, String title, LocalDate publishedOn) {}

  /** A run of text: SAME, ADDED or REMOVED. */
  public record Piece(State state, String text) {}

  /**
   * A text that changed. The older one is all that is not added, the newer one all that is not
   * removed.
   *
   * @param field title, purpose, rationale, closing, talkingPoint, instructions, help, lowEnd or
   *     highEnd
   */
  public record TextChange(String field, List<Piece> pieces) {}

  /**
   * Something chosen that changed.
   *
   * @param setting area, outcomes, minutes, cadence, mode, kind, required, disclosure or changeable
   * @param before names or numbers; empty when there was none
   * @param after the same
   */
  public record SettingChange(String setting, List<String> before, List<String> after) {}

  /**
   * A step.
   *
   * @param prompts all of both versions: the newer one's in their order, and what was removed where
   *     it stood
   */
  public record StepChange(
      int number,
      State state,
      List<TextChange> texts,
      List<SettingChange> settings,
      List<PromptChange> prompts) {}

  /**
   * A prompt.
   *
   * @param text all of it, with what changed
   * @param before where it was
   * @param after where it is
   * @param moved whether it changed places with others, or went to another step
   * @param options all of both versions, as the prompts; empty unless one of them changed
   * @param condition null when it did not change
   */
  public record PromptChange(
      State state,
      List<Piece> text,
      @Nullable Spot before,
      @Nullable Spot after,
      boolean moved,
      List<TextChange> texts,
      List<SettingChange> settings,
      List<OptionChange> options,
      @Nullable ConditionChange condition) {}

  /** A place in an exercise: both are counted from 1. */
  public record Spot(int step, int number) {}

  /** An option of a choice. */
  public record OptionChange(State state, boolean moved, List<Piece> pieces) {}

  /** When a prompt was asked, and when it is asked now; null for always. */
  public record ConditionChange(@Nullable Asked before, @Nullable Asked after) {}

  /**
   * A prompt is asked after some answers to another.
   *
   * @param question the other's text
   * @param anyOf texts of its options; empty for a scale
   * @param atLeast 1 to 10, for a scale
   * @param atMost 1 to 10, for a scale
   */
  public record Asked(String question, List<String> anyOf, int atLeast, int atMost) {}

  /** Whether nothing changed that anybody reads or chooses. */
  public boolean isNothing() {
    return texts.isEmpty()
        && settings.isEmpty()
        && steps.stream().allMatch(step -> step.state() == State.SAME);
  }
}
