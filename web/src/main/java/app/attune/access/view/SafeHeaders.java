package app.attune.access.view;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The headers every answer carries. Pages get their content security policy, with a nonce, from
 * PrimeFaces; everything else gets one that allows nothing.
 */
public class SafeHeaders extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String POLICY = "Content-Security-Policy";
  private static final String RESOURCES = "/jakarta.faces.resource/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getServletPath();
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (!isResource(path)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (isPage(path)) {
      // The page answers in place of something else, whose policy must not stay.
      response.setHeader(POLICY, null);
    } else {
      response.setHeader(
          POLICY,
          "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none';"
              + " form-action 'none'; frame-ancestors 'none'");
    }
    chain.doFilter(request, response);
  }

  private static boolean isResource(String path) {
    return path.startsWith(RESOURCES);
  }

  private static boolean isPage(String path) {
    return !isResource(path) && (path.endsWith(".xhtml") || path.equals("/signed-out"));
  }
}
