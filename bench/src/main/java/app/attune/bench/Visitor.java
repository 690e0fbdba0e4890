package app.attune.bench;

import app.attune.bench.Page.Visit;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody who signs in as a person does, by the sign-in page, and then opens pages. */
final class Visitor {
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
  private static final String VIEW_STATE = "jakarta.faces.ViewState";

  /** In a page it is a field, in a part of one an update. */
  private static final Pattern STATE =
      Pattern.compile(
          "name=\"jakarta.faces.ViewState\"[^>]* value=\"([^\"]+)\""
              + "|jakarta.faces.ViewState[^>]*><!\\[CDATA\\[([^\\]]+)\\]");

  private static final Pattern COMMAND =
      Pattern.compile("nonce=\"([^\"]+)\">findExercises = [^;]*?\\{s:\"([^\"]+)\"");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** What a browser accepts; who accepts no page is not led to the sign-in. */
  private static final String PAGE = "text/html";

  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new Cookies()).followRedirects(Redirect.ALWAYS).build();
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
                .header("Accept", PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent))
                .build(),
            BodyHandlers.ofString());
    if (!home.uri().toString().startsWith(address)) {
      throw new IllegalStateException("not signed in, but at " + home.uri());
    }
  }

  /** Opens the page where an exercise is chosen; each visit then types a word into its search. */
  Visit typing(String page, String word) throws IOException, InterruptedException {
    String body = open(page).body();
    Matcher command = COMMAND.matcher(body);
    if (!command.find()) {
      throw new IllegalStateException("no search on " + page);
    }
    String source = command.group(2);
    Map<String, String> sent = new LinkedHashMap<>();
    sent.put("jakarta.faces.partial.ajax", "true");
    sent.put("jakarta.faces.source", source);
    sent.put("jakarta.faces.partial.execute", source + " findWords findArea");
    sent.put("jakarta.faces.partial.render", "picks found");
    sent.put(source, source);
    sent.put("assign", "assign");
    sent.put("findWords", word);
    sent.put("findArea", "");
    sent.put("primefaces.nonce", command.group(1));
    sent.put(VIEW_STATE, state(page, body));
    return () -> {
      HttpResponse<String> response = client.send(form(page, sent), BodyHandlers.ofString());
      if (response.statusCode() != 200 || !response.body().contains("<update id=\"picks\"")) {
        throw new IllegalStateException(page + " answers " + response.statusCode());
      }
      sent.put(VIEW_STATE, state(page, response.body()));
    };
  }

  private static String state(String page, String body) {
    Matcher state = STATE.matcher(body);
    if (!state.find()) {
      throw new IllegalStateException("no state of " + page);
    }
    return state.group(1) == null ? state.group(2) : state.group(1);
  }

  private HttpRequest form(String page, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return HttpRequest.newBuilder(URI.create(address + page))
        .timeout(PATIENCE)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Faces-Request", "partial/ajax")
        .header("Sec-Fetch-Site", "same-origin")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** Opens a page, and throws when it is not the page that was asked for. */
  HttpResponse<String> open(String page) throws IOException, InterruptedException {
    HttpResponse<String> response =
        client.send(
            HttpRequest.newBuilder(URI.create(address + page))
                .timeout(PATIENCE)
                .header("Accept", PAGE)
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

  /** On the loopback address a browser sends secure cookies also without TLS, and so does this. */
  private static final class Cookies extends CookieManager {
    @Override
    public void put(URI from, Map<String, List<String>> headers) throws IOException {
      super.put(from, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
  }
}
