package app.attune.response.boundary;

import org.jspecify.annotations.Nullable;

/**
 * How a partner means to go about an exercise, in their own words. Saying when and where, and what
 * may get in the way, makes it likelier to be done (Gollwitzer 1999, American Psychologist 54(7),
 * 493-503: implementation intentions). Nothing of it is required; the counselor reads it, the other
 * partner never does.
 *
 * @param when when and where, up to 500 characters; may be empty
 * @param barrier what may get in the way, up to 500 characters; may be empty
 * @param confidence how sure they are that they will do it, 1 to 10
 */
public record Plan(String when, String barrier, @Nullable Integer confidence) {
  /** The longest text of each, in characters. */
  public static final int LONGEST = 500;

  /** Nothing said. */
  public static Plan none() {
    return new Plan("", "", null);
  }

  /** Whether nothing is said. */
  public boolean blank() {
    return when.isEmpty() && barrier.isEmpty() && confidence == null;
  }
}
