package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A counselor writes an exercise. */
class WritingST {
  private static final String TITLE = "Porch light at nine";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void an_exercise_is_written_kept_and_published() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    fill(dana, "Title", TITLE);
    fill(dana, "What it is for, in a sentence", "Notice when you are close.");
    fill(dana, "What to do", "Sit for a minute, then answer.");
    add(dana, "Scale from 1 to 10", "How near were you to {partner}?");
    fill(dana, "1 means", "far");
    fill(dana, "10 means", "near");
    add(dana, "Pick one", "What helped?");
    fill(dana, "Option 1 of question 2", "A walk");
    fill(dana, "Option 2 of question 2", "A talk");
    card(dana, 2).getByLabel("Ask it").selectOption("How near were you to {partner}?");
    dana.getByLabel("if the answer is from").selectOption("6");

    moveByKeyboard(dana);
    undo(dana);

    dana.locator("#preview").getByText("How near were you to your partner?").waitFor();
    seeWhatDepends(dana);
    assertThat(dana.locator("#saved")).containsText("Saved");
    awaitSaved(dana);
    dana.reload();
    assertThat(dana.getByLabel("Title")).hasValue(TITLE);
    assertThat(dana.getByLabel("if the answer is from")).hasValue("6");
    assertThat(card(dana, 1).getByLabel("Question", exact()))
        .hasValue("How near were you to {partner}?");

    publish(dana);
    assertThat(dana.locator(".toasts")).containsText(TITLE + " is published.");
    new Counseling(dana).link("Library").first().click();
    assertThat(dana.locator(".lib")).containsText(TITLE);
  }

  @Test
  void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
    Page dana = visits.of(DemoPeople.DANA, Screen.PHONE);
    begin(dana);
    fill(dana, "Title", "Half of it");

    publish(dana);

    assertThat(dana.locator("#purpose-error")).hasText("Say in a sentence what it is for.");
    assertThat(dana.locator("#step1-prompts-error")).isVisible();
    assertThat(dana.getByLabel("Title")).hasValue("Half of it");
    assertThat(dana.locator("#purpose")).isFocused();
  }

  @Test
  void two_windows_do_not_overwrite_each_other() {
    Page one = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(one);
    Page two = one.context().newPage();
    two.navigate(one.url());
    fill(one, "Title", "From the first window");
    awaitSaved(one);

    fill(two, "Title", "From the second window");

    assertThat(two.locator("#standing")).containsText("changed in another window");
    new Counseling(two).button("Go on with the other one").click();
    assertThat(two.getByLabel("Title")).hasValue("From the first window");
    new Counseling(two).button("Undo").click();
    assertThat(two.getByLabel("Title")).hasValue("From the second window");
    awaitSaved(two);
  }

  private static void begin(Page page) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(page).button("Write a new one").click();
    assertThat(page.getByLabel("Title")).isVisible();
  }

  private static void awaitSaved(Page page) {
    assertThat(page.locator("#write[data-saved=true]")).hasCount(1);
  }

  private static void add(Page page, String kind, String question) {
    int cards = page.locator(".w-prompt").count();
    new Counseling(page).button(kind).click();
    assertThat(page.locator(".w-prompt")).hasCount(cards + 1);
    Locator text = card(page, cards + 1).getByLabel("Question", exact());
    assertThat(text).isFocused();
    text.fill(question);
  }

  /** The second question is asked in the preview as it will be, and trying it changes nothing. */
  private static void seeWhatDepends(Page page) {
    Portal client = new Portal(page);
    assertThat(client.question("What helped?")).isHidden();
    client.choose("How near were you to your partner?", "6 of 10");
    assertThat(client.question("What helped?")).isVisible();
    fill(page, "What to do", "Sit for two minutes, then answer.");
    assertThat(page.locator("#preview")).containsText("two minutes");
    assertThat(client.question("What helped?")).isVisible();
  }

  private static void moveByKeyboard(Page page) {
    Locator up = page.getByLabel("Move question 2 up");
    up.focus();
    page.keyboard().press("Enter");
    assertThat(card(page, 1).getByLabel("Question", exact())).hasValue("What helped?");
    assertThat(page.getByLabel("Move question 1 up")).isFocused();
    assertThat(page.locator("#said")).containsText("Question 1 of 2");
  }

  private static void undo(Page page) {
    page.keyboard().press("Control+z");
    assertThat(card(page, 2).getByLabel("Question", exact())).hasValue("What helped?");
  }

  private static void publish(Page page) {
    new Counseling(page).button("Publish").click();
    page.locator("#publish-yes").click();
  }

  private static void fill(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  private static Locator card(Page page, int number) {
    return page.locator(".w-prompt").nth(number - 1);
  }

  private static Locator.GetByLabelOptions exact() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
