package app.attune.response.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it was, asked after every exercise; always for the counselor only, never required.
 *
 * @param helpful 1 to 10
 * @param difficulty 1 to 10
 * @param barriers what got in the way: NOTHING, NO_TIME, TOO_TIRED, HARD_TO_BEGIN,
 *     TENSION_BETWEEN_US, SOMETHING_ELSE
 */
public record Pulse(
    @Nullable Integer helpful, @Nullable Integer difficulty, List<String> barriers) {

  /** Nothing said yet. */
  public static Pulse none() {
    return new Pulse(null, null, List.of());
  }
}
