package app.attune.access.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RefreshableOidcSecurityContext;

/**
 * Ends the session here and at the identity provider. With {@code quiet} nothing is shown and the
 * provider is told behind the scenes: the page that asked is already gone.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String AFTERWARDS = "/signed-out";

  @Inject private IdentityProvider identityProvider;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OidcSecurityContext signIn = signIn(request.getUserPrincipal());
    boolean quiet = request.getParameter("quiet") != null;
    try {
      // first there: a session that ended only here is quietly made anew by the sign-in there
      if (quiet) {
        endSignInQuietly(signIn);
      }
    } finally {
      endSession(request);
    }
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    if (quiet) {
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (signIn == null || signIn.getIDTokenString() == null) {
      response.sendRedirect(AFTERWARDS);
    } else {
      String returnTo =
          URI.create(request.getRequestURL().toString()).resolve(AFTERWARDS).toString();
      response.sendRedirect(identityProvider.endSession(signIn.getIDTokenString(), returnTo));
    }
  }

  private static void endSession(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  private static @Nullable OidcSecurityContext signIn(@Nullable Principal principal) {
    return principal instanceof OidcPrincipal<?> person ? person.getOidcSecurityContext() : null;
  }

  private static void endSignInQuietly(@Nullable OidcSecurityContext signIn) {
    if (signIn instanceof RefreshableOidcSecurityContext context
        && context.getOidcClientConfiguration() != null) {
      context.logout(context.getOidcClientConfiguration());
    }
  }
}
