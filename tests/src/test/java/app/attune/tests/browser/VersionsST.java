package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A counselor sees what changed since an exercise was given. */
class VersionsST {
  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void what_changed_since_it_was_given_is_one_step_from_the_couple() {
    String title = "Evening walk";
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    ExerciseEditor.begin(dana);
    ExerciseEditor.finish(dana, title);
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Noor & Sam");
    counseling.assign(title, "Hold it for a session", "For a mild evening.", 7);
    ExerciseEditor.beginNext(dana, title);
    Editor.fill(dana, "What to do", "Sit for an <b>hour</b>, then answer.");
    ExerciseEditor.add(dana, "Date", "When was it?");
    Editor.publish(dana);
    assertThat(dana.locator(".toasts")).containsText("is published.");

    counseling.openCouple("Noor & Sam");
    dana.getByText("Newer version: what changed").first().click();

    assertThat(dana.locator("del").nth(1)).containsText("a minute");
    assertThat(dana.locator("ins").nth(1)).containsText("an <b>hour</b>");
    assertThat(dana.locator("del").nth(1).locator(".sr").first()).hasText("removed:");
    Locator added = dana.locator(".v-prompt.v-ADDED");
    assertThat(added).containsText("When was it?");
    assertThat(added).containsText("Date");
    assertThat(dana.locator(".v-prompt.v-SAME")).containsText("How near were you?");

    counseling.openCouple("Noor & Sam");
    counseling.openAnswers(title);
    dana.getByText("See what changed").click();
    assertThat(dana.locator(".v-prompt.v-ADDED")).isVisible();
  }

  /** Publishes an exercise twice, and looks from the older version at what changed. */
  static void seeWhatChanged(Page page) {
    String title = "Morning tea";
    ExerciseEditor.begin(page);
    ExerciseEditor.finish(page, title);
    String older = Objects.requireNonNull(new Counseling(page).link(title).getAttribute("href"));
    ExerciseEditor.beginNext(page, title);
    Editor.fill(page, "What to do", "Sit for an hour, then answer.");
    page.getByLabel("How question 1 is answered").selectOption("Pick one");
    Editor.fill(page, "Option 1 of question 1", "Very");
    Editor.fill(page, "Option 2 of question 1", "A little");
    ExerciseEditor.add(page, "Date", "When was it?");
    Editor.publish(page);
    assertThat(page.locator(".toasts")).containsText("is published.");
    page.navigate(Visits.address(older.replace("whom.xhtml?exercise=", "exercise.xhtml?id=")));
    page.getByText("See what changed").click();
    assertThat(page.locator(".v-prompt.v-ADDED")).isVisible();
  }
}
