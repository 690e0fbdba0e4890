package app.attune.couple.boundary;

import java.util.UUID;

/**
 * Two people a counselor wants to work with; the order stays, it decides strand and colour.
 *
 * @param token one for each form, so that sending it again invites nobody twice
 */
public record NewCouple(UUID token, NewPartner first, NewPartner second) {

  /** One partner: the name they want to be called by, up to 100 characters, and an e-mail. */
  public record NewPartner(String firstName, String email) {}
}
