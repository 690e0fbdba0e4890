package app.attune.tests.browser;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The sign-in page of the identity provider. */
final class SignIn {
  /** Public: it guards invented people on the loopback address only. */
  static final String PASSWORD = "attune-demo";

  /** A part of the address of every page where somebody is asked who they are. */
  static final Pattern ADDRESS = Pattern.compile("/realms/attune/");

  private SignIn() {}

  /** Signs in on the page that asks for it, and waits until the application answers. */
  static void as(Page page, DemoPeople person) {
    page.locator("#username").fill(person.email());
    page.locator("#password").fill(PASSWORD);
    page.locator("button[name=login]").click();
    page.waitForURL(url -> url.startsWith(SystemSession.system().url()));
  }
}
