package app.attune.access.boundary;

import jakarta.ejb.ApplicationException;
import org.jspecify.annotations.Nullable;

/**
 * An input or a step that the rules do not allow; nothing was changed. {@code reason} is the key of
 * a text in the pages' resource bundle ({@code refused.<reason>}), {@code field} the field it
 * belongs beside, or null when it concerns the whole form.
 */
@ApplicationException(rollback = true)
public class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String reason;
  private final @Nullable String field;

  public Refused(String reason, @Nullable String field) {
    super(reason);
    this.reason = reason;
    this.field = field;
  }

  /** Refuses the step as a whole. */
  public static Refused step(String reason) {
    return new Refused(reason, null);
  }

  /** Refuses one field of a form. */
  public static Refused field(String field, String reason) {
    return new Refused(reason, field);
  }

  public String reason() {
    return reason;
  }

  public @Nullable String field() {
    return field;
  }
}
