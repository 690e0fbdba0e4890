package app.attune.access.boundary;

import jakarta.ejb.ApplicationException;

/**
 * What was asked for does not exist, or not for this caller: the two look alike on purpose, and the
 * message names neither the thing nor its id.
 */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound() {
    super("not found");
  }
}
