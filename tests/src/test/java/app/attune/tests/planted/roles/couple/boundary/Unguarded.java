package app.attune.tests.planted.roles.couple.boundary;

import jakarta.ejb.Stateless;

/** A boundary that anybody may call. */
@Stateless
public class Unguarded {
  /** Anything. */
  public String anything() {
    return "";
  }
}
