package app.attune.tests.browser;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one browser of a run, and who has signed in with it already. */
final class Chromium implements AutoCloseable {
  /** The browser that is installed here; Playwright finds its own otherwise. */
  private static final @Nullable String INSTALLED = System.getenv("ATTUNE_BROWSER");

  private static final double PATIENCE_MS = 20_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final Browser browser;
  private final Map<DemoPeople, String> signedIn = new EnumMap<>(DemoPeople.class);

  Chromium() {
    Map<String, String> environment = new HashMap<>(System.getenv());
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    if (INSTALLED != null) {
      environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      options.setExecutablePath(Path.of(INSTALLED));
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser = playwright.chromium().launch(options);
  }

  Browser browser() {
    return browser;
  }

  /** The cookies of somebody who has signed in, for windows of tests about something else. */
  Map<DemoPeople, String> signedIn() {
    return signedIn;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
