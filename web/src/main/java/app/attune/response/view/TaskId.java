package app.attune.response.view;

import app.attune.access.boundary.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads a task's id out of an address. */
final class TaskId {
  private TaskId() {}

  /** The id; whatever is none names nothing, which looks like any other task that is not there. */
  static UUID of(@Nullable String value) {
    if (value == null) {
      throw new NotFound();
    }
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException noId) {
      throw new NotFound();
    }
  }
}
