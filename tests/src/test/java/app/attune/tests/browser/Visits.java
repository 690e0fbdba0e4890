package app.attune.tests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The browser windows of one test, each with cookies of its own, closed after it. When the test
 * fails, a picture of each page and a trace of each window are left among the build results.
 */
final class Visits implements BeforeEachCallback, AfterEachCallback {
  private static final double PATIENCE_MS = 30_000;

  private final List<BrowserContext> windows = new ArrayList<>();
  private final Watch watch = new Watch();
  private @Nullable Chromium chromium;

  @Override
  public void beforeEach(ExtensionContext test) {
    chromium =
        test.getRoot()
            .getStore(Namespace.create(Visits.class))
            .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    boolean failed = test.getExecutionException().isPresent() || !watch.complaints().isEmpty();
    for (int i = 0; i < windows.size(); i++) {
      BrowserContext window = windows.get(i);
      if (failed) {
        keep(window, name(test) + "-" + (i + 1));
      }
      window.close();
    }
    assertThat(watch.complaints()).isEmpty();
  }

  /** A window in which nobody has signed in. */
  Page nobody(Screen screen) {
    return open(screen.context());
  }

  /** A window in which somebody has just signed in, in a sign-in of its own. */
  Page newSignIn(DemoPeople person, Screen screen) {
    Page page = nobody(screen);
    page.navigate(address("/"));
    SignIn.as(page, person);
    return page;
  }

  /** A window in which somebody is signed in already, maybe since an earlier test. */
  Page of(DemoPeople person, Screen screen) {
    String cookies =
        chromium()
            .signedIn()
            .computeIfAbsent(person, absent -> newSignIn(person, screen).context().storageState());
    Page page = open(screen.context().setStorageState(cookies));
    page.navigate(address("/"));
    if (SignIn.ADDRESS.matcher(page.url()).find()) { // that sign-in has ended since
      SignIn.as(page, person);
      chromium().signedIn().put(person, page.context().storageState());
    }
    return page;
  }

  static String address(String path) {
    return SystemSession.system().url() + path;
  }

  private Page open(NewContextOptions options) {
    BrowserContext window = chromium().browser().newContext(options);
    windows.add(window);
    window.setDefaultTimeout(PATIENCE_MS);
    window.tracing().start();
    watch.over(window);
    return window.newPage();
  }

  private Chromium chromium() {
    return Objects.requireNonNull(chromium, "before the test");
  }

  private static String name(ExtensionContext test) {
    String name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
    return name.replaceAll("[^A-Za-z0-9]+", "-");
  }

  private static void keep(BrowserContext window, String name) {
    Path shots = SystemSession.target("st-shots");
    int at = 0;
    for (Page page : window.pages()) {
      at++;
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(shots.resolve(name + "-" + at + ".png"))
              .setFullPage(true));
    }
    window.tracing().stop(new Tracing.StopOptions().setPath(shots.resolve(name + ".zip")));
  }
}
