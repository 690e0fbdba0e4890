package app.attune.practice.boundary;

/**
 * A counselor as the owner adds one.
 *
 * @param subject the Keycloak account's {@code sub}
 * @param credentials for example LMFT; may be empty
 */
public record NewCounselor(String subject, String name, String credentials, String email) {}
