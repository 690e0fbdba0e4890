package app.attune.tests.browser;

import static app.attune.tests.browser.Editor.awaitSaved;
import static app.attune.tests.browser.Editor.card;
import static app.attune.tests.browser.Editor.dragToTheTop;
import static app.attune.tests.browser.Editor.exact;
import static app.attune.tests.browser.Editor.fill;
import static app.attune.tests.browser.Editor.publish;
import static app.attune.tests.browser.ExerciseEditor.add;
import static app.attune.tests.browser.ExerciseEditor.begin;
import static app.attune.tests.browser.ExerciseEditor.beginNext;
import static app.attune.tests.browser.ExerciseEditor.finish;
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
  void an_exercise_that_only_the_counselor_reads_is_written_and_published() {
    String title = "For my eyes";
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    add(dana, "A few words", "What warmed you today?");
    card(dana, 1).getByLabel("Who reads the answer").selectOption("both");
    dana.getByLabel("How they do it").selectOption("EACH_FOR_COUNSELOR");
    assertThat(card(dana, 1).getByLabel("Who reads the answer")).hasCount(0);
    add(dana, "Longer answer", "What was in the way?");
    fill(dana, "Title", title);
    fill(dana, "What it is for, in a sentence", "Notice what warms you.");
    fill(dana, "What to do", "Look back at the day, then answer.");

    publish(dana);

    assertThat(dana.locator(".toasts")).containsText(title + " is published.");
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
  void a_question_is_moved_by_hand_and_answered_in_another_way() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    add(dana, "Date", "When was it?");
    add(dana, "A few words", "Where was it?");

    awaitSaved(dana);
    dragToTheTop(dana, card(dana, 2));

    assertThat(card(dana, 1).getByLabel("Question", exact())).hasValue("Where was it?");
    assertThat(dana.locator("#said")).containsText("Question 1 of 2");
    dana.getByLabel("How question 1 is answered").selectOption("Pick one");
    assertThat(card(dana, 1).getByLabel("Question", exact())).hasValue("Where was it?");
    fill(dana, "Option 1 of question 1", "At home");
    awaitSaved(dana);
    dana.reload();
    assertThat(card(dana, 1).getByLabel("Question", exact())).hasValue("Where was it?");
    assertThat(
            dana.getByLabel("Option 1 of question 1", new Page.GetByLabelOptions().setExact(true)))
        .hasValue("At home");
  }

  @Test
  void a_colleagues_newer_version_is_seen_before_it_is_replaced() {
    String title = "Harbor lights";
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    dana.getByText("Offer it to every counselor").click();
    finish(dana, title);
    beginNext(dana, title);
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    beginNext(ines, title);
    fill(ines, "Question", "How near were you, really?");
    publish(ines);
    assertThat(ines.locator(".toasts")).containsText("is published.");

    fill(dana, "Question", "How far were you?");
    publish(dana);

    assertThat(dana.locator("#main")).containsText("Nothing was published");
    assertThat(card(dana, 1).getByLabel("Question", exact())).hasValue("How far were you?");
    Page changed = dana.context().waitForPage(() -> dana.getByText("See what changed").click());
    assertThat(changed.locator(".v-prompt ins")).containsText(", really");
    changed.close();
    new Counseling(dana).button("Publish mine on top of it").click();
    dana.locator("#on-top-yes").click();
    assertThat(dana.locator(".toasts")).containsText(title + " is published.");
    assertThat(dana.locator(".w-list").last()).containsText("Version 3");
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
}
