package app.attune.sample;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Takes the system clock's place, so that twelve weeks can pass in seconds. */
@ApplicationScoped
@Alternative
@Priority(1)
public class MovableClock {
  private static volatile Duration offset = Duration.ZERO;

  /** From now on it is this instant, and time goes on from there. */
  public static void moveTo(Instant instant) {
    offset = Duration.between(Instant.now(), instant);
  }

  /** From now on it is the time it is. */
  public static void reset() {
    offset = Duration.ZERO;
  }

  @Produces
  Clock clock() {
    return new Moved(ZoneOffset.UTC);
  }

  private static final class Moved extends Clock {
    private final ZoneId zone;

    Moved(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Moved(other);
    }

    @Override
    public Instant instant() {
      return Instant.now().plus(offset);
    }
  }
}
