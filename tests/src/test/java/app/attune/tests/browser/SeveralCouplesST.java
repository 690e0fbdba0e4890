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
  private static final String HELD = "Tess & Andre";
  private static final String PAUSED = "Lena & Marcus";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void who_can_have_it_gets_it_and_who_was_left_out_is_named_with_the_reason() {
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    write(ines);

    openSeveral(ines);
    forgetsWhom(ines);
    givesWhatOpensBetweenThem(ines);
    openSeveral(ines);
    givesWhatOnlySheReads(ines);

    assertThat(exercises(DemoPeople.TESS)).containsText(TITLE);
    assertThat(exercises(DemoPeople.ANDRE)).containsText(TITLE);
    assertThat(exercises(DemoPeople.LENA)).not().containsText(TITLE);
  }

  private static void forgetsWhom(Page ines) {
    why(ines).fill("Small lights count.");

    assign(ines);

    assertThat(ines.locator("#couples-error")).hasText("Choose at least one couple.");
    assertThat(why(ines)).hasValue("Small lights count.");
  }

  /** The hold stops what opens between them, and says nothing about it to anybody else. */
  private static void givesWhatOpensBetweenThem(Page ines) {
    assertThat(couple(ines, HELD)).containsText("On hold");
    assertThat(couple(ines, PAUSED)).containsText("Paused");
    couple(ines, HELD).click();
    couple(ines, PAUSED).click();
    ines.getByLabel("Repeat").selectOption("WEEKLY");
    ines.getByLabel("How many times").fill("3");
    ines.keyboard().press("Tab");
    assertThat(ines.locator("#readback")).containsText("3 times");
    assertThat(couple(ines, HELD).locator("input")).isChecked();

    assign(ines);

    assertThat(ines.locator("h1")).hasText("Nobody got " + TITLE);
    Locator left = outcome(ines, "2 couples were left out");
    assertThat(line(left, HELD)).containsText("A safety hold is on.");
    assertThat(line(left, PAUSED)).containsText("Resume with them first, then give it.");
  }

  private static void givesWhatOnlySheReads(Page ines) {
    couple(ines, HELD).click();
    couple(ines, PAUSED).click();
    ines.locator(".choice label").filter(with("Keep it with me")).click();

    assign(ines);

    assertThat(outcome(ines, "One couple has it")).containsText(HELD);
    Locator left = outcome(ines, "One couple was left out");
    assertThat(left).not().containsText(HELD);
    assertThat(line(left, PAUSED)).containsText("Resume with them first, then give it.");
    new Counseling(ines).openCouple(HELD);
    assertThat(ines.locator("main")).containsText(TITLE);
  }

  private static void write(Page ines) {
    ExerciseEditor.begin(ines);
    ExerciseEditor.finish(ines, TITLE);
  }

  private static void openSeveral(Page ines) {
    ines.navigate(Visits.address("/practice/library.xhtml?find=lamp+in+the+window"));
    ines.locator("a.add").first().click();
    new Counseling(ines).link("Give it to several couples").click();
    assertThat(ines.locator("#preview-title")).containsText(TITLE);
    assertThat(ines.locator("#as-client")).containsText("your partner");
  }

  private static void assign(Page ines) {
    new Counseling(ines).button("Assign").click();
  }

  private Locator exercises(DemoPeople partner) {
    Page page = visits.of(partner, Screen.PHONE);
    page.navigate(Visits.address("/portal/exercises.xhtml"));
    return page.locator("main");
  }

  private static Locator why(Page page) {
    return page.getByLabel("Why this, in your words");
  }

  private static Locator couple(Page page, String name) {
    return page.locator("label.sel-many").filter(with(name));
  }

  private static Locator outcome(Page page, String heading) {
    return page.locator(".outcome").filter(with(heading));
  }

  private static Locator line(Locator outcome, String couple) {
    return outcome.locator("li").filter(with(couple));
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
