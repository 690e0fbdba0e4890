package app.attune.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void every_page_can_be_read_by_everyone_on_every_screen_and_is_sealed_off(Route route) {
    Page page = open(route);
    List<Response> documents = new ArrayList<>();
    page.onResponse(
        response -> {
          if (response.request().isNavigationRequest() && response.status() != 302) {
            documents.add(response);
          }
        });
    route.walk(page);

    if (route.person() != null) {
      assertThat(page.url()).startsWith(Visits.address(route.page()));
    }
    assertIsSealedOff(documents.get(documents.size() - 1));
    for (Screen screen : Screen.values()) {
      page.setViewportSize(screen.width(), screen.height());
      assertNothingIsWrong(page, ColorScheme.LIGHT, screen, new AxeRunOptions());
    }
    // the same page in other colors: nothing but its contrast can be another
    Screen usual = route.usualScreen();
    page.setViewportSize(usual.width(), usual.height());
    assertNothingIsWrong(page, ColorScheme.DARK, usual, contrastAlone());
    page.setViewportSize(NARROWEST, Screen.PHONE.height());
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .as("width of the page on a narrow phone")
        .isLessThanOrEqualTo(NARROWEST);
  }

  private static void assertNothingIsWrong(
      Page page, ColorScheme scheme, Screen screen, AxeRunOptions asked) {
    // while colors fade into each other their contrast is nobody's
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    asked.setResultTypes(List.of("violations")); // what is right is much, and nobody reads it
    assertThat(new AxeBuilder(page).options(asked).setLegacyMode(true).analyze().getViolations())
        .as("%s, %s", screen, scheme)
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

  private Page open(Route route) {
    DemoPeople person = route.person();
    return person == null ? visits.nobody(Screen.PHONE) : visits.of(person, Screen.PHONE);
  }

  private static void assertIsSealedOff(Response document) {
    Map<String, String> headers = document.headers();
    assertThat(headers)
        .containsEntry("x-content-type-options", "nosniff")
        .containsEntry("referrer-policy", "no-referrer");
    assertThat(headers.get("cache-control")).contains("no-store");
    String policy = headers.getOrDefault("content-security-policy", "");
    assertThat(policy).contains("frame-ancestors 'none'").contains("object-src 'none'");
    assertThat(policy.substring(policy.indexOf("script-src")))
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
