package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a counselor types into a form is kept until it is sent. */
class TypedFormsST {
  private static final String SUMMARY = "They listen longer before they answer.";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void a_form_that_was_long_in_hand_is_not_lost_to_a_sign_in_that_ended() {
    Page dana = visits.newSignIn(DemoPeople.DANA, Screen.DESKTOP);
    dana.clock().install();
    openReport(dana);
    dana.getByLabel("Summary").fill(SUMMARY);
    dana.context().clearCookies();
    dana.clock().fastForward("20:00");

    Locator dialog = dana.locator("#signedOut");
    assertThat(dialog).isVisible();
    assertThat(dialog).containsText("Copy it, sign in again in a new tab, and paste it there.");
    assertThat(dana.getByLabel("Summary")).hasValue(SUMMARY);
  }

  @Test
  void a_form_that_was_long_in_hand_is_sent_while_the_sign_in_holds() {
    Page dana = visits.newSignIn(DemoPeople.DANA, Screen.DESKTOP);
    dana.clock().install();
    openReport(dana);
    dana.getByLabel("Summary").fill(SUMMARY);
    dana.clock().fastForward("20:00");

    new Counseling(dana).button("Issue the report").click();

    assertThat(dana.locator(".toasts")).containsText("is issued.");
  }

  @Test
  void a_page_with_unsent_text_asks_before_it_is_left() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    openReport(dana);
    dana.getByLabel("Summary").click();
    dana.keyboard().type(SUMMARY);
    dana.onDialog(Dialog::dismiss);

    new Counseling(dana).link("Library").click();

    assertThat(dana.getByLabel("Summary")).hasValue(SUMMARY);
  }

  private static void openReport(Page dana) {
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Progress report").click();
    assertThat(dana.getByLabel("Summary")).isVisible();
  }
}
