package app.attune.access.view;

import jakarta.faces.application.ViewExpiredException;
import org.jspecify.annotations.Nullable;

/** What a page's bean has read. The bean goes with its page; a late request finds an empty one. */
public final class PageState {
  private PageState() {}

  /**
   * What was read when the page was opened.
   *
   * @throws ViewExpiredException when the page was left, or so many others were opened since that
   *     the server has forgotten it
   */
  public static <T> T read(@Nullable T state) {
    if (state == null) {
      throw new ViewExpiredException();
    }
    return state;
  }
}
