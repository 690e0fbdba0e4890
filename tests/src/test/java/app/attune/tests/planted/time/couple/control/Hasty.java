package app.attune.tests.planted.time.couple.control;

import java.time.Instant;

/** Asks the time past the clock. */
public class Hasty {
  Instant when() {
    return Instant.now();
  }
}
