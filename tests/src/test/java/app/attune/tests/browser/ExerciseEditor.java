package app.attune.tests.browser;

import static app.attune.tests.browser.Editor.card;
import static app.attune.tests.browser.Editor.exact;
import static app.attune.tests.browser.Editor.fill;
import static app.attune.tests.browser.Editor.publish;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a counselor does in the editor of exercises, by what is written on it. */
final class ExerciseEditor {
  private ExerciseEditor() {}

  static void begin(Page page) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(page).button("Write a new one").click();
    assertThat(page.getByLabel("Title")).isVisible();
    page.waitForLoadState();
  }

  static void beginNext(Page page, String title) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(page).button("New version " + title).click();
    assertThat(page.getByLabel("Title")).hasValue(title);
  }

  static void add(Page page, String kind, String question) {
    int cards = page.locator(".w-prompt").count();
    new Counseling(page).button(kind).click();
    assertThat(page.locator(".w-prompt")).hasCount(cards + 1);
    Locator text = card(page, cards + 1).getByLabel("Question", exact());
    assertThat(text).isFocused();
    text.fill(question);
  }

  static void fillAll(Page page, String title) {
    fill(page, "Title", title);
    fill(page, "What it is for, in a sentence", "Notice when you are close.");
    fill(page, "What to do", "Sit for a minute, then answer.");
    add(page, "A few words", "How near were you?");
  }

  /** Writes what can be published, and publishes it. */
  static void finish(Page page, String title) {
    fillAll(page, title);
    publish(page);
    assertThat(page.locator(".toasts")).containsText(title + " is published.");
  }
}
