package app.attune.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who signs in as a person does, by the sign-in page, and then opens pages. */
final class Visitor {
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");

  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.ALWAYS)
          .build();
  private final String address;

  Visitor(String address) {
    this.address = address;
  }

  void signIn(String name, String password) throws IOException, InterruptedException {
    Matcher form = ACTION.matcher(open("/practice/today.xhtml").body());
    if (!form.find()) {
      throw new IllegalStateException("no sign-in page");
    }
    String sent = "username=" + encoded(name) + "&password=" + encoded(password);
    HttpResponse<String> home =
        client.send(
            HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent))
                .build(),
            BodyHandlers.ofString());
    if (!home.uri().toString().startsWith(address)) {
      throw new IllegalStateException("not signed in, but at " + home.uri());
    }
  }

  /** Opens a page, and throws when it is not the page that was asked for. */
  HttpResponse<String> open(String page) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(address + page))
                .timeout(Duration.ofSeconds(60))
                .build(),
            BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(page + " answers " + response.statusCode());
    }
    return response;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
