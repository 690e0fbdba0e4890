package app.attune.tests.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Watches what no page may do, in every test: ask another machine for something, lack one of its
 * parts, or write an error to the console.
 */
final class Watch {
  private static final Set<String> PARTS = Set.of("stylesheet", "script", "font", "image");
  private static final Set<String> NO_NETWORK = Set.of("data", "blob", "about");

  /** The browser's remark on every answer above 399; which of them are wrong is told by PARTS. */
  private static final String REMARK_ON_STATUS = "Failed to load resource";

  /**
   * What the identity provider writes into the page after a refused sign-in, to tidy the history;
   * the policy of the sign-in pages keeps every inline script out, this one too.
   */
  private static final String INLINE_SCRIPT_KEPT_OUT = "Executing inline script violates";

  private final List<String> complaints = new ArrayList<>();

  void over(BrowserContext context) {
    context.onRequest(this::requested);
    context.onResponse(this::answered);
    context.onConsoleMessage(this::said);
    context.onWebError(error -> complaints.add("error in a page: " + error.error()));
  }

  List<String> complaints() {
    return complaints;
  }

  private void requested(Request request) {
    URI address = URI.create(request.url());
    if (!NO_NETWORK.contains(address.getScheme()) && !"127.0.0.1".equals(address.getHost())) {
      complaints.add("asked another machine: " + request.url());
    }
  }

  private void answered(Response response) {
    String part = response.request().resourceType();
    if (response.status() >= 400 && PARTS.contains(part)) {
      complaints.add(part + " is missing: " + response.url());
    }
  }

  private void said(ConsoleMessage message) {
    if (message.type().equals("error")
        && !message.text().startsWith(REMARK_ON_STATUS)
        && !isKeptOutOfSignIn(message)) {
      complaints.add("on the console: " + message.text());
    }
  }

  private static boolean isKeptOutOfSignIn(ConsoleMessage message) {
    return message.text().startsWith(INLINE_SCRIPT_KEPT_OUT)
        && SignIn.ADDRESS.matcher(message.location()).find();
  }
}
