package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;

/** What a counselor does in an editor, of exercises or of programs. */
final class Editor {
  private Editor() {}

  static void fill(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  static void publish(Page page) {
    new Counseling(page).button("Publish").click();
    page.locator("#publish-yes").click();
  }

  static void awaitSaved(Page page) {
    assertThat(page.locator("#write[data-saved=true]")).hasCount(1);
  }

  static Locator card(Page page, int number) {
    return page.locator(".w-prompt").nth(number - 1);
  }

  static Locator.GetByLabelOptions exact() {
    return new Locator.GetByLabelOptions().setExact(true);
  }

  /** Takes a card by its handle, and lets it go over the first. */
  static void dragToTheTop(Page page, Locator dragged) {
    Locator first = card(page, 1);
    first.evaluate("card => card.scrollIntoView({ block: 'start' })");
    BoundingBox from = dragged.locator("[data-drag]").boundingBox();
    BoundingBox to = first.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(to.x + to.width / 2, to.y + 40, new Mouse.MoveOptions().setSteps(10));
    page.mouse().up();
  }
}
