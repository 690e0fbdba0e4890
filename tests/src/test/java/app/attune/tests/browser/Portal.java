package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a partner does in the portal, as a person does it: by what is written on the pages. */
final class Portal {
  private final Page page;

  Portal(Page page) {
    this.page = page;
  }

  /** From the list of exercises to one that is open. */
  void begin(String exercise) {
    open(exercise);
    assertThat(send()).isVisible();
  }

  /** The same, whether it is sent to the counselor or confirmed by both. */
  void open(String exercise) {
    page.navigate(Visits.address("/portal/exercises.xhtml"));
    open("exercise.xhtml", exercise);
    assertThat(page.locator("#send")).isVisible();
    page.waitForLoadState();
  }

  /** From the list of exercises to one that was sent. */
  void readAgain(String exercise) {
    page.navigate(Visits.address("/portal/exercises.xhtml"));
    open("sent.xhtml", exercise);
  }

  /** From the list of what is shared to one exercise. */
  void readShared(String exercise) {
    page.navigate(Visits.address("/portal/shared.xhtml"));
    open("reveal.xhtml", exercise);
  }

  /** A question, by its text. */
  Locator question(String text) {
    return page.locator("section.q")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.getByRole(AriaRole.HEADING, level2(text).setExact(true))));
  }

  /** Where a question's answer is written. */
  Locator answer(String question) {
    return question(question).getByRole(AriaRole.TEXTBOX);
  }

  /** Writes into a question. */
  void write(String question, String answer) {
    answer(question).fill(answer);
  }

  /** Chooses what is offered under a question: a number, an option, or who reads it. */
  void choose(String question, String option) {
    choice(question, option).check();
  }

  Locator choice(String question, String option) {
    return question(question).getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
  }

  /** Waits until the page says that what is on it is saved. */
  void seeSaved() {
    assertThat(page.locator("#saved")).containsText("Saved");
    assertThat(page.locator("#saved")).not().containsText("as you write");
  }

  /** Sends the exercise and reads that it was sent. */
  void sendIt() {
    send().click();
    assertThat(page.getByRole(AriaRole.HEADING, level2("Sent to Dana"))).isVisible();
  }

  Locator send() {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send to Dana"));
  }

  private void open(String kind, String exercise) {
    page.locator("a[href*='" + kind + "']")
        .filter(new Locator.FilterOptions().setHasText(exercise))
        .first()
        .click();
  }

  private static Page.GetByRoleOptions level2(String name) {
    return new Page.GetByRoleOptions().setName(name).setLevel(2);
  }
}
