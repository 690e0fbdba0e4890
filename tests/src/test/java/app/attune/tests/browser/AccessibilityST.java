package app.attune.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessibilityST {
  /** WCAG 2.2 asks for pages that work at this width, in pixels. */
  private static final int NARROWEST = 320;

  @RegisterExtension final Visits visits = new Visits();

  @ParameterizedTest
  @EnumSource(Places.class)
  void a_page_has_no_violations_on_a_phone_and_a_desktop_in_light_and_dark(Places place) {
    Page page = place.open(visits, Screen.DESKTOP);
    for (Screen screen : Screen.values()) {
      page.setViewportSize(screen.width(), screen.height());
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(violations(page)).as("%s, %s, %s", place, screen, scheme).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Places.class)
  void a_page_fits_the_narrowest_screen(Places place) {
    Page page = place.open(visits, Screen.PHONE);
    page.setViewportSize(NARROWEST, Screen.PHONE.height());

    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROWEST);
  }

  private static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream().map(AccessibilityST::words).toList();
  }

  private static String words(Rule rule) {
    return rule.getId() + " at " + rule.getNodes().stream().map(n -> n.getTarget()).toList();
  }
}
