package app.attune.tests.planted.quoting.couple.control;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Logs an exception, and with it the message. */
public class Quoting {
  void log(Logger log, RuntimeException e) {
    log.log(Level.WARNING, "it broke", e);
  }
}
