package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;

/** What a counselor does in the pages, as a person does it: by what is written on them. */
final class Counseling {
  /** The sample practice's day, whatever day it is where the tests run. */
  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final Page page;

  Counseling(Page page) {
    this.page = page;
  }

  /** From the caseload to a couple's page, with all that they were given in sight. */
  void openCouple(String couple) {
    page.navigate(Visits.address("/practice/today.xhtml"));
    page.getByRole(AriaRole.TABLE).getByText(couple, exactly()).click();
    assertThat(page.getByRole(AriaRole.HEADING, heading(couple))).isVisible();
    page.waitForLoadState();
    page.locator("details.earlier").evaluateAll("all => all.forEach(each => each.open = true)");
  }

  /** Gives an exercise to both, from the couple's page to the couple's page. */
  void assign(String exercise, String reveal, String whyNote, int days) {
    link("Assign").first().click();
    row(exercise).click();
    assertThat(page.locator("#preview")).containsText(exercise);
    page.getByLabel("Until").fill(LocalDate.now(ZONE).plusDays(days).toString());
    page.locator("#reveals label").filter(new Locator.FilterOptions().setHasText(reveal)).click();
    page.getByLabel("Why this, in your words").fill(whyNote);
    assertThat(page.locator("#readback")).containsText("each get " + exercise);
    button("Assign").click();
    assertThat(page.locator(".toasts")).containsText("can begin " + exercise);
  }

  /** Gives an exercise that is made to be done together. */
  void assignTogether(String exercise) {
    link("Assign").first().click();
    row(exercise).click();
    assertThat(page.locator("#readback")).containsText("get " + exercise);
    assertThat(page.locator("#readback")).containsText("to do together");
    button("Assign").click();
    assertThat(page.locator(".toasts")).containsText("can begin " + exercise);
  }

  /** From a couple's page to the answers of the newest assignment of an exercise. */
  void openAnswers(String exercise) {
    link(exercise).first().click();
    assertThat(page.getByRole(AriaRole.HEADING, heading(exercise))).isVisible();
  }

  /** From the list of what is waiting to be read to the newest of a couple's answers. */
  void openUnread(String couple, String exercise) {
    page.navigate(Visits.address("/practice/unread.xhtml"));
    page.locator("a.row")
        .filter(new Locator.FilterOptions().setHasText(couple))
        .filter(new Locator.FilterOptions().setHasText(exercise))
        .first()
        .click();
    assertThat(page.getByRole(AriaRole.HEADING, heading(exercise))).isVisible();
  }

  /** Signs in again in a new tab, as the page asks for. */
  Page signInAgain(DemoPeople person) {
    Locator dialog = page.locator("#signedOut");
    Page again =
        page.context().waitForPage(() -> dialog.getByText("Open a new tab to sign in").click());
    SignIn.as(again, person);
    return again;
  }

  Locator row(String exercise) {
    return page.locator("label.sel").filter(new Locator.FilterOptions().setHasText(exercise));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.GetByTextOptions exactly() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static Page.GetByRoleOptions heading(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true).setLevel(1);
  }
}
