package app.attune.couple.boundary;

/** Two people a counselor wants to work with; the order stays, it decides strand and colour. */
public record NewCouple(NewPartner first, NewPartner second) {

  /** One partner: the name they want to be called by, up to 100 characters, and an e-mail. */
  public record NewPartner(String firstName, String email) {}
}
