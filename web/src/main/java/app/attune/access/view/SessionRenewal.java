package app.attune.access.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Gives a session a new id at the first request after sign-in, so that an id planted before it is
 * worth nothing. The sign-in adapter keeps the old one.
 */
public class SessionRenewal extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String RENEWED = SessionRenewal.class.getName();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpSession session = request.getSession(false);
    if (session != null
        && request.getUserPrincipal() != null
        && session.getAttribute(RENEWED) == null) {
      request.changeSessionId();
      session.setAttribute(RENEWED, Boolean.TRUE);
    }
    chain.doFilter(request, response);
  }
}
