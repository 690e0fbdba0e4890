package app.attune.tests.browser;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.attune.sample.DemoPeople;
import app.attune.stack.Project;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryPageST {
  private static final int NARROWEST = 320;

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void no_page_is_left_out() throws IOException {
    Path pages = Project.here().root().resolve("web/src/main/webapp");
    try (Stream<Path> files = Files.walk(pages)) {
      List<String> all =
          files
              .map(file -> "/" + pages.relativize(file))
              .filter(file -> file.endsWith(".xhtml") && !file.startsWith("/WEB-INF/"))
              .toList();

      assertThat(all).isNotEmpty();
      assertThat(Arrays.stream(Route.values()).map(Route::page).toList()).containsAll(all);
    }
  }

  /** In one window for each person: making one for each page takes longer than looking at it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("routesOfEachPerson")
  void every_page_can_be_read_by_everyone_on_every_screen_and_is_sealed_off(List<Route> routes) {
    Page page = open(routes.get(0).person());
    List<Response> documents = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest() && response.status() != 302) {
            documents.add(response);
          }
        });
    for (Route route : routes) {
      page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
      documents.clear();
      assertThatCode(() -> route.walk(page)).as("the way to %s", route).doesNotThrowAnyException();
      page.waitForLoadState();
      if (route.person() != null) {
        assertThat(page.url()).as("%s", route).startsWith(Visits.address(route.page()));
      }
      assertIsSealedOff(route, documents.get(documents.size() - 1));
      assertCanBeRead(route, page);
    }
  }

  private static Stream<Named<List<Route>>> routesOfEachPerson() {
    return Arrays.stream(Route.values())
        .collect(groupingBy(route -> Objects.toString(route.person(), "nobody")))
        .entrySet()
        .stream()
        .map(each -> Named.of(each.getKey(), each.getValue()));
  }

  private static void assertCanBeRead(Route route, Page page) {
    for (Screen screen : Screen.values()) {
      page.setViewportSize(screen.width(), screen.height());
      assertNothingIsWrong(route, page, ColorScheme.LIGHT, screen, new AxeRunOptions());
    }
    // the same page in other colors: nothing but its contrast can be another
    Screen usual = route.usualScreen();
    page.setViewportSize(usual.width(), usual.height());
    assertNothingIsWrong(route, page, ColorScheme.DARK, usual, contrastAlone());
    page.setViewportSize(NARROWEST, Screen.PHONE.height());
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of %s on a narrow phone", route)
        .isLessThanOrEqualTo(NARROWEST);
  }

  private static void assertNothingIsWrong(
      Route route, Page page, ColorScheme scheme, Screen screen, AxeRunOptions asked) {
    // while colors fade into each other their contrast is nobody's
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    asked.setResultTypes(List.of("violations")); // what is right is much, and nobody reads it
    assertThat(new AxeBuilder(page).options(asked).setLegacyMode(true).analyze().getViolations())
        .as("%s, %s, %s", route, screen, scheme)
        .extracting(EveryPageST::inWords)
        .isEmpty();
  }

  private static AxeRunOptions contrastAlone() {
    AxeRunOnlyOptions rules = new AxeRunOnlyOptions();
    rules.setType("rule");
    rules.setValues(List.of("color-contrast"));
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(rules);
    return options;
  }

  private Page open(@Nullable DemoPeople person) {
    return person == null ? visits.nobody(Screen.PHONE) : visits.of(person, Screen.PHONE);
  }

  private static void assertIsSealedOff(Route route, Response document) {
    Map<String, String> headers = document.headers();
    assertThat(headers)
        .as("%s", route)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "no-referrer");
    assertThat(headers.get("cache-control")).contains("no-store");
    String policy = headers.getOrDefault("content-security-policy", "");
    assertThat(policy)
        .as("%s", route)
        .contains("frame-ancestors 'none'")
        .contains("object-src 'none'");
    assertThat(policy.substring(policy.indexOf("script-src")))
        .as("%s", route)
        .contains("'self'")
        .doesNotContain("unsafe");
    if (document.url().startsWith(SystemSession.system().url())) {
      assertThat(headers.get("permissions-policy")).contains("camera=()", "microphone=()");
    }
  }

  private static String inWords(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getTarget()).toList();
  }
}
