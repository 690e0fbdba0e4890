package app.attune.access.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The time of day, as everything in the application asks for it. */
@Dependent
public class SystemClock {
  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }
}
