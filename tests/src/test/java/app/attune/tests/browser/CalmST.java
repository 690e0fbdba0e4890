package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import app.attune.stack.Stack;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CalmST {
  private static final String EXERCISE = "Micro-moments log";
  private static final String MOMENT = "What was the moment?";

  @RegisterExtension private final Visits visits = new Visits();
  private final Stack system = SystemSession.system();

  @Test
  void without_the_database_a_page_is_calm_and_comes_back_by_itself() {
    Page maya = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    String address = Visits.address("/portal/you.xhtml");
    system.postgres().stop();
    try {
      Response response = Objects.requireNonNull(maya.navigate(address));
      assertThat(response.status()).isEqualTo(503);
      assertThat(maya.getByRole(AriaRole.HEADING, level1())).hasText("One moment");
    } finally {
      bringBackDatabase();
    }
    assertThat(maya.getByRole(AriaRole.HEADING, level1())).hasText("Maya");
    assertThat(maya).hasURL(address);
  }

  @Test
  void without_the_database_what_is_typed_waits_and_is_saved_when_it_is_back() {
    Page jonas = visits.newSignIn(DemoPeople.JONAS, Screen.PHONE);
    Portal portal = new Portal(jonas);
    portal.begin(EXERCISE);
    system.postgres().stop();
    try {
      portal.write(MOMENT, "You did the dishes, singing.");
      assertThat(jonas.locator("#saved")).containsText("Not saved yet, trying again");
    } finally {
      bringBackDatabase();
    }
    portal.seeSaved();
    jonas.reload();
    assertThat(portal.answer(MOMENT)).hasValue("You did the dishes, singing.");
  }

  @Test
  void without_the_identity_provider_whoever_is_signed_in_goes_on_writing() {
    Page maya = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    Portal portal = new Portal(maya);
    portal.begin(EXERCISE);
    system.keycloak().stop();
    try {
      portal.write(MOMENT, "A light was left on for me.");
      portal.seeSaved();
    } finally {
      system.keycloak().start();
    }
    Page tablet = visits.newSignIn(DemoPeople.MAYA, Screen.DESKTOP);
    tablet.navigate(maya.url());
    assertThat(new Portal(tablet).answer(MOMENT)).hasValue("A light was left on for me.");
  }

  /** The identity provider keeps dead connections for minutes; other tests need it at once. */
  private void bringBackDatabase() {
    system.postgres().start();
    system.keycloak().stop();
    system.keycloak().start();
  }

  private static Page.GetByRoleOptions level1() {
    return new Page.GetByRoleOptions().setLevel(1);
  }
}
