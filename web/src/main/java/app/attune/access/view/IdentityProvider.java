package app.attune.access.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where people sign in: the realm named by {@code ATTUNE_OIDC_PROVIDER_URL}. */
@Named
@ApplicationScoped
public class IdentityProvider {
  private static final String CLIENT = "attune-web";

  /** Scheme, host and port, for the content security policy. */
  public String getOrigin() {
    URI realm = URI.create(realm());
    return realm.getScheme() + "://" + realm.getAuthority();
  }

  /**
   * Where a browser goes to end the sign-in there as well.
   *
   * @param idToken names the sign-in to end, so that nobody is asked whether they are sure
   * @param returnTo an address registered for the client, exactly
   */
  String endSession(String idToken, String returnTo) {
    return realm()
        + "/protocol/openid-connect/logout?client_id="
        + CLIENT
        + "&id_token_hint="
        + encoded(idToken)
        + "&post_logout_redirect_uri="
        + encoded(returnTo);
  }

  private static String realm() {
    return System.getenv("ATTUNE_OIDC_PROVIDER_URL");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
