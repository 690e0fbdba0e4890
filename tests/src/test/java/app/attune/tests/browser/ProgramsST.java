package app.attune.tests.browser;

import static app.attune.tests.browser.Editor.awaitSaved;
import static app.attune.tests.browser.Editor.card;
import static app.attune.tests.browser.Editor.dragToTheTop;
import static app.attune.tests.browser.Editor.publish;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A counselor puts a program together. */
class ProgramsST {
  private static final String TITLE = "Two weeks by lamplight";
  private static final String UNSAID = "The unsaid small thing";
  private static final String ECHO = "Echo round";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void a_program_is_put_together_kept_published_and_read() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    dana.getByLabel("Title").fill(TITLE);
    dana.getByLabel("What a couple gains, in a sentence").fill("A little more light.");
    add(dana, "unsaid", UNSAID);
    add(dana, "echo", ECHO);
    card(dana, 2)
        .getByLabel("When it opens")
        .selectOption("Some days after the step before opened");
    card(dana, 2).getByLabel("Days to wait").fill("3");
    card(dana, 2).getByLabel("Why this, in your words").fill("Sit where it is warm.");

    moveByKeyboard(dana);
    dana.keyboard().press("Control+z");
    assertThat(card(dana, 2)).containsText(ECHO);

    awaitSaved(dana);
    assertThat(dana.locator(".saved")).containsText("Saved");
    dana.reload();
    assertThat(dana.getByLabel("Title")).hasValue(TITLE);
    assertThat(card(dana, 2).getByLabel("Days to wait")).hasValue("3");

    publish(dana);
    assertThat(dana.locator(".toasts")).containsText(TITLE + " is published.");
    new Counseling(dana).link(TITLE).click();
    Locator second = dana.locator(".p-steps > li").nth(1);
    assertThat(second).containsText("Opens 3 days after the step before opened.");
    assertThat(second).containsText("Sit where it is warm.");
    assertThat(second.getByRole(AriaRole.LINK)).hasText(ECHO);
  }

  @Test
  void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
    Page dana = visits.of(DemoPeople.DANA, Screen.PHONE);
    begin(dana);
    dana.getByLabel("Title").fill("Half of it");
    add(dana, "unsaid", UNSAID);
    card(dana, 1).getByLabel("Days they have for it").fill("x");

    publish(dana);

    assertThat(dana.locator("#purpose-error")).hasText("Say in a sentence what it is for.");
    assertThat(card(dana, 1).locator(".err")).hasText("Write a number of days from 1 to 90.");
    assertThat(dana.getByLabel("Title")).hasValue("Half of it");
    assertThat(card(dana, 1).getByLabel("Days they have for it")).hasValue("x");
  }

  @Test
  void what_is_typed_after_the_session_was_killed_stays_and_is_saved_after_signing_in_again() {
    Page dana = visits.newSignIn(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    add(dana, "unsaid", UNSAID);
    awaitSaved(dana);

    dana.context().clearCookies();
    dana.getByLabel("Title").fill("Three lanterns");
    assertThat(dana.locator("#signedOut")).isVisible();
    new Counseling(dana).signInAgain(DemoPeople.DANA).close();

    awaitSaved(dana);
    add(dana, "echo", ECHO);
    awaitSaved(dana);
    dana.reload();
    assertThat(dana.getByLabel("Title")).hasValue("Three lanterns");
    assertThat(card(dana, 1)).containsText(UNSAID);
    assertThat(card(dana, 2)).containsText(ECHO);
  }

  @Test
  void a_colleagues_newer_version_is_seen_before_it_is_replaced() {
    String title = "Harbor months";
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    dana.getByLabel("Title").fill(title);
    dana.getByLabel("What a couple gains, in a sentence").fill("A calmer month.");
    dana.getByText("Offer it to every counselor").click();
    add(dana, "unsaid", UNSAID);
    publish(dana);
    assertThat(dana.locator(".toasts")).containsText(title + " is published.");
    beginNext(dana, title);
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    beginNext(ines, title);
    add(ines, "echo", ECHO);
    publish(ines);
    assertThat(ines.locator(".toasts")).containsText(title + " is published.");

    dana.getByLabel("What a couple gains, in a sentence").fill("A calmer month, and more.");
    publish(dana);

    assertThat(dana.locator("#main")).containsText("A newer version of this program");
    assertThat(dana.getByLabel("What a couple gains, in a sentence"))
        .hasValue("A calmer month, and more.");
    Page newer = dana.context().waitForPage(() -> dana.getByText("Read the newer one").click());
    assertThat(newer.locator(".p-steps")).containsText(ECHO);
    newer.close();
    new Counseling(dana).button("Publish mine on top of it").click();
    dana.locator("#on-top-yes").click();
    assertThat(dana.locator(".toasts")).containsText(title + " is published.");
  }

  @Test
  void a_step_is_moved_by_hand_and_taken_out() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    add(dana, "unsaid", UNSAID);
    add(dana, "echo", ECHO);
    awaitSaved(dana);

    dragToTheTop(dana, card(dana, 2));

    assertThat(card(dana, 1)).containsText(ECHO);
    assertThat(card(dana, 1)).containsText("When the program begins");
    assertThat(dana.locator("#said")).containsText("Step 1 of 2");
    new Counseling(dana).button("Remove " + UNSAID).click();
    assertThat(dana.locator(".w-prompt")).hasCount(1);
    new Counseling(dana).button("Undo").click();
    assertThat(card(dana, 2)).containsText(UNSAID);
  }

  @Test
  void a_copy_of_a_built_in_program_is_retired_and_brought_back() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    dana.navigate(Visits.address("/practice/programs.xhtml"));
    dana.locator(".p-i a.t").first().click();
    new Counseling(dana).button("Copy and adapt").click();
    dana.getByLabel("Title").fill("My own pace");
    publish(dana);
    new Counseling(dana).link("My own pace").click();

    new Counseling(dana).button("Retire").click();
    dana.locator("#retire").click();
    assertThat(dana.locator("#main")).containsText("This program is no longer offered.");
    new Counseling(dana).button("Bring back").click();

    assertThat(dana.locator(".toasts")).containsText("It is offered again.");
    assertThat(dana.locator("#main")).not().containsText("This program is no longer offered.");
  }

  @Test
  void a_program_with_a_retired_exercise_says_so_in_the_place_of_starting_it() {
    String exercise = "Wick and wax";
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    ExerciseEditor.begin(dana);
    ExerciseEditor.finish(dana, exercise);
    begin(dana);
    dana.getByLabel("Title").fill("Candle weeks");
    dana.getByLabel("What a couple gains, in a sentence").fill("A little more light.");
    add(dana, "wick", exercise);
    publish(dana);
    assertThat(dana.locator(".toasts")).containsText("Candle weeks is published.");

    Counseling counseling = new Counseling(dana);
    dana.navigate(Visits.address("/practice/own.xhtml"));
    counseling.button("Retire " + exercise).click();
    dana.locator("dialog[open] .btn-primary").click();
    assertThat(dana.locator(".toasts")).isVisible();
    dana.navigate(Visits.address("/practice/programs.xhtml"));
    counseling.link("Candle weeks").click();

    assertThat(dana.locator(".p-lost li")).hasText(exercise);
    assertThat(dana.locator(".p-lost")).containsText("can\u2019t be started for a couple");
    assertThat(counseling.link("Start for a couple")).hasCount(0);
  }

  static void begin(Page page) {
    page.navigate(Visits.address("/practice/programs.xhtml"));
    new Counseling(page).button("Put one together").click();
    assertThat(page.getByLabel("Title")).isVisible();
  }

  private static void beginNext(Page page, String title) {
    page.navigate(Visits.address("/practice/programs.xhtml"));
    new Counseling(page).link(title).click();
    new Counseling(page).button("New version").click();
    assertThat(page.getByLabel("Title")).hasValue(title);
  }

  /** Finds an exercise and adds it as the last step; what the couple reads is filled in next. */
  static void add(Page page, String word, String title) {
    int cards = page.locator(".w-prompt").count();
    page.getByLabel("Find an exercise").fill(word);
    new Counseling(page).button("Add " + title).click();
    assertThat(page.locator(".w-prompt")).hasCount(cards + 1);
    assertThat(card(page, cards + 1)).containsText(title);
    assertThat(card(page, cards + 1).getByLabel("Why this, in your words")).isFocused();
  }

  private static void moveByKeyboard(Page page) {
    Locator up = page.getByLabel("Move " + ECHO + " up");
    up.focus();
    page.keyboard().press("Enter");
    assertThat(card(page, 1)).containsText(ECHO);
    assertThat(up).isFocused();
    assertThat(page.locator("#said")).containsText("Step 1 of 2");
  }
}
