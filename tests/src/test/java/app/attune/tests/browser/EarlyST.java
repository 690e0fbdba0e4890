package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On a slow line a page is there before its scripts; what is done meanwhile counts. */
class EarlyST {
  private static final String UNSAID = "The unsaid small thing";
  private static final String QUESTION =
      "What is one small, true thing you haven\u2019t said this week?";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void what_a_partner_types_is_saved() {
    Page maya = begin(DemoPeople.MAYA, UNSAID);
    Portal portal = new Portal(maya);
    HeldRequest scripts = readAgainWithoutScripts(maya, "questions.js");

    portal.write(QUESTION, "The tea, before I was awake.");
    maya.waitForResponse("**/portal/draft/*", scripts::arrive);

    Page tablet = visits.of(DemoPeople.MAYA, Screen.DESKTOP);
    tablet.navigate(maya.url());
    assertThat(new Portal(tablet).answer(QUESTION)).hasValue("The tea, before I was awake.");
  }

  @Test
  void the_button_a_partner_presses_is_heard_once() {
    Page jonas = begin(DemoPeople.JONAS, "Session agenda");
    Portal portal = new Portal(jonas);
    HeldRequest scripts = readAgainWithoutScripts(jonas, "questions.js");

    portal.send().click();
    assertThat(jonas.locator("#empty")).isHidden();
    scripts.arrive();

    assertThat(jonas.locator("#empty")).isVisible();
  }

  @Test
  void leaving_waits_until_what_was_typed_is_saved() {
    Page maya = begin(DemoPeople.MAYA, UNSAID);
    Portal portal = new Portal(maya);
    String sheet = maya.url();
    HeldRequest scripts = readAgainWithoutScripts(maya, "questions.js");

    portal.write(QUESTION, "That you waited up.");
    maya.getByText("Save and close").click();
    scripts.arrive();

    assertThat(maya).hasURL(Visits.address("/portal/today.xhtml"));
    maya.navigate(sheet);
    assertThat(portal.answer(QUESTION)).hasValue("That you waited up.");
  }

  @Test
  void the_plan_a_partner_keeps_is_kept_and_so_is_the_sheet() {
    Page jonas = begin(DemoPeople.JONAS, UNSAID);
    Portal portal = new Portal(jonas);
    HeldRequest scripts = readAgainWithoutScripts(jonas, "questions.js");

    portal.write(QUESTION, "The way you hum.");
    jonas.locator(".plan summary").click();
    jonas.getByLabel("When and where will you do it?").fill("On the train");
    jonas.getByLabel("When and where will you do it?").press("Enter");
    scripts.arrive();

    assertThat(jonas.locator("#plan [role=status]")).hasText("Saved");
    assertThat(portal.answer(QUESTION)).hasValue("The way you hum.");
  }

  @Test
  void what_a_counselor_chooses_changes_the_form() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Assign").first().click();
    assertThat(dana.getByLabel("Repeat")).isVisible();
    HeldRequest scripts = readAgainWithoutScripts(dana, "practice.js");

    dana.getByLabel("Repeat").selectOption("CHOSEN_DAYS");
    scripts.arrive();

    assertThat(dana.locator("#day-MONDAY")).isVisible();
  }

  private Page begin(DemoPeople partner, String exercise) {
    Page page = visits.of(partner, Screen.PHONE);
    new Portal(page).begin(exercise);
    return page;
  }

  /** Reads the page anew, and holds one of its scripts, and so those after it, on their way. */
  private static HeldRequest readAgainWithoutScripts(Page page, String first) {
    HeldRequest script = new HeldRequest(page, "**/" + first + "*");
    page.navigate(page.url(), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    script.awaitLeaving();
    return script;
  }
}
