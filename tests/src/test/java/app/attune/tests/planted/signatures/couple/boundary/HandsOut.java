package app.attune.tests.planted.signatures.couple.boundary;

import app.attune.tests.planted.signatures.couple.entity.Held;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;

/** Hands an entity out, wrapped. */
@Stateless
@RolesAllowed("client")
public class HandsOut {
  /** Everything. */
  public List<Held> all() {
    return List.of();
  }
}
