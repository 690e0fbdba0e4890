package app.attune.access.view;

import app.attune.access.boundary.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id or a number given in an address: what is none at all is not found, like a foreign one. */
public final class Given {
  private Given() {}

  /**
   * The id in the text.
   *
   * @throws NotFound when there is none
   */
  public static UUID id(@Nullable String text) {
    if (text == null) {
      throw new NotFound();
    }
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noId) {
      throw new NotFound();
    }
  }

  /**
   * The number in the text.
   *
   * @throws NotFound when there is none
   */
  public static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noNumber) {
      throw new NotFound();
    }
  }
}
