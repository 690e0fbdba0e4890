package app.attune.access.boundary;

import org.jspecify.annotations.Nullable;

/**
 * What broke and where, for the server's log: classes and places, without any message. A message
 * may quote what someone wrote.
 */
public record WhereItBroke(@Nullable Throwable cause) {
  @Override
  public String toString() {
    StringBuilder places = new StringBuilder();
    for (Throwable c = cause; c != null; c = c.getCause()) {
      places.append(c.getClass().getName());
      for (StackTraceElement place : c.getStackTrace()) {
        places.append("\n  at ").append(place);
      }
      places.append('\n');
    }
    return places.toString();
  }
}
