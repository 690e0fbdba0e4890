package app.attune.assignment.boundary;

import java.io.Serializable;
import java.time.LocalTime;

/**
 * When a partner is told by mail that something is waiting: within the hour that begins then, on
 * days of each time, while it can be done and is not done; otherwise not at all.
 *
 * @param at on a whole quarter of an hour, in the practice's zone; not read for {@code NEVER}
 */
public record Reminding(When when, LocalTime at) implements Serializable {
  /** What is usual: on the first day, at eight in the morning. */
  public static final Reminding USUAL = new Reminding(When.FIRST_DAY, LocalTime.of(8, 0));

  /** On which days of a time. */
  public enum When {
    NEVER,
    /** The day it opens. */
    FIRST_DAY,
    /** The day it is wished by. */
    LAST_DAY,
    /** Each day from the first to the last. */
    DAILY
  }
}
