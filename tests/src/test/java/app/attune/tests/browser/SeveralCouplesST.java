package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An exercise of one's own is given to several couples at once. */
class SeveralCouplesST {
  private static final String TITLE = "A lamp in the window";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void who_can_have_it_gets_it_and_who_was_left_out_is_named_with_the_reason() {
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    Counseling counseling = new Counseling(ines);
    write(ines, counseling);
    ines.navigate(Visits.address("/practice/library.xhtml?find=lamp+in+the+window"));
    ines.locator("a.add").first().click();
    counseling.link("Give it to several couples").click();

    counseling.button("Assign").click();
    assertThat(ines.locator("#couples-error")).isVisible();
    couple(ines, "Tess & Andre").click();
    couple(ines, "Lena & Marcus").click();
    ines.getByLabel("Repeat").selectOption("WEEKLY");
    ines.getByLabel("How many times").fill("3");
    assertThat(ines.locator("#readback")).containsText("3 times");
    assertThat(couple(ines, "Lena & Marcus").locator("input")).isChecked();
    counseling.button("Assign").click();

    assertThat(outcome(ines, "One couple has it")).containsText("Tess & Andre");
    assertThat(outcome(ines, "One couple was left out")).containsText("Lena & Marcus Paused");
    counseling.openCouple("Tess & Andre");
    assertThat(ines.locator("main")).containsText(TITLE);
  }

  private static void write(Page page, Counseling counseling) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    counseling.button("Write a new one").click();
    page.getByLabel("How they do it").selectOption("EACH_FOR_COUNSELOR");
    page.getByLabel("Title", exactly()).fill(TITLE);
    page.getByLabel("What it is for, in a sentence").fill("Notice what warms you.");
    page.getByLabel("What to do").fill("Look back at the day, then answer.");
    counseling.button("Longer answer").click();
    page.getByLabel("Question", exactly()).fill("What warmed you today?");
    WritingST.awaitSaved(page);
    counseling.button("Publish").click();
    page.locator("#publish-yes").click();
    assertThat(page.locator(".toasts")).containsText(TITLE + " is published.");
  }

  private static Locator couple(Page page, String name) {
    return page.locator("label.sel-many").filter(new Locator.FilterOptions().setHasText(name));
  }

  private static Locator outcome(Page page, String heading) {
    return page.locator(".outcome").filter(new Locator.FilterOptions().setHasText(heading));
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }
}
