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
  private static final String TALK_ABOUT = "What would you like to talk about?";

  @RegisterExtension private final Visits visits = new Visits();
  private final Stack system = SystemSession.system();

  @Test
  void without_the_database_a_page_is_calm_and_comes_back_by_itself() {
    Page maya = visits.of(DemoPeople.MAYA, Screen.PHONE);
    String address = Visits.address("/portal/you.xhtml");
    system.postgres().stop();
    try {
      Response response = Objects.requireNonNull(maya.navigate(address));
      assertThat(response.status()).isEqualTo(503);
      assertThat(maya.getByRole(AriaRole.HEADING, level1())).hasText("One moment");
    } finally {
      system.postgres().start();
    }
    assertThat(maya.getByRole(AriaRole.HEADING, level1())).hasText("Maya");
    assertThat(maya).hasURL(address);
  }

  @Test
  void without_the_database_what_is_typed_waits_and_is_saved_when_it_is_back() {
    Page jonas = visits.of(DemoPeople.JONAS, Screen.PHONE);
    Portal portal = new Portal(jonas);
    portal.begin("Session agenda");
    system.postgres().stop();
    try {
      portal.write(TALK_ABOUT, "The dishes, kindly.");
      assertThat(jonas.locator("#saved")).containsText("Not saved yet, trying again");
    } finally {
      system.postgres().start();
    }
    portal.seeSaved();
    jonas.reload();
    assertThat(portal.answer(TALK_ABOUT)).hasValue("The dishes, kindly.");
  }

  @Test
  void without_the_identity_provider_whoever_is_signed_in_goes_on_writing() {
    Page maya = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    Portal portal = new Portal(maya);
    portal.begin("Session agenda");
    system.keycloak().stop();
    try {
      portal.write(TALK_ABOUT, "Your mother’s visit.");
      portal.seeSaved();
    } finally {
      system.keycloak().start();
    }
    Page tablet = visits.newSignIn(DemoPeople.MAYA, Screen.DESKTOP);
    tablet.navigate(maya.url());
    assertThat(new Portal(tablet).answer(TALK_ABOUT)).hasValue("Your mother’s visit.");
  }

  private static Page.GetByRoleOptions level1() {
    return new Page.GetByRoleOptions().setLevel(1);
  }
}
