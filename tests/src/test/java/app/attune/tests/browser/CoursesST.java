package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A program is started for a couple, and goes its way. */
class CoursesST {
  private static final String PROGRAM = "Growing closer";
  private static final String COUPLE = "Priya & Daniel";
  private static final String MOMENTS = "Micro-moments log";
  private static final String WHY = "Only the small things, as they pass.";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void a_program_is_started_done_paused_skipped_and_stopped() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    openStart(dana, PROGRAM);
    starts(dana);
    doesTheFirst();

    dana.reload();
    assertThat(step(dana, 1)).containsText("Waits for Daniel");
    assertThat(step(dana, 1)).not().containsText("Waits for Priya");
    goesItsWay(dana);
  }

  @Test
  void a_couple_that_can_not_have_it_is_told_apart_and_refused_beside_the_choice() {
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    openStart(ines, PROGRAM);
    String later = LocalDate.now(Counseling.ZONE).plusDays(4).toString();
    ines.getByLabel("First day").fill(later);
    step(ines, 1).locator("summary").click();
    step(ines, 1).getByRole(AriaRole.TEXTBOX).fill(WHY);
    assertThat(couple(ines)).containsText("Tess & Andre (On hold)");
    couple(ines).selectOption(new SelectOption().setLabel("Lena & Marcus (Paused)"));

    new Counseling(ines).button("Start").click();

    assertThat(ines.locator("#couple-error")).hasText("This couple is paused. Resume first.");
    assertThat(couple(ines)).hasAttribute("aria-invalid", "true");
    assertThat(couple(ines).locator("option:checked")).hasText("Lena & Marcus (Paused)");
    assertThat(ines.getByLabel("First day")).hasValue(later);
    assertThat(step(ines, 1).locator("textarea")).hasValue(WHY);
  }

  @Test
  void a_program_that_is_under_way_for_them_is_refused_beside_the_choice() {
    Page dana = visits.of(DemoPeople.DANA, Screen.PHONE);
    openStart(dana, "Six weeks of listening");
    couple(dana).selectOption(new SelectOption().setLabel("Maya & Jonas"));

    new Counseling(dana).button("Start").click();

    assertThat(dana.locator("#couple-error")).containsText("already under way for them");
    assertThat(couple(dana).locator("option:checked")).hasText("Maya & Jonas");
  }

  private static void starts(Page dana) {
    LocalDate today = LocalDate.now(Counseling.ZONE);
    dana.getByLabel("First day").fill(today.plusDays(2).toString());
    couple(dana).selectOption(new SelectOption().setLabel(COUPLE));
    assertThat(step(dana, 1)).containsText(DAY.format(today.plusDays(2)));
    assertThat(step(dana, 2)).containsText(DAY.format(today.plusDays(6)));
    assertThat(step(dana, 3)).containsText("Opens 3 days after step 2 is sent");
    step(dana, 1).locator("summary").click();
    step(dana, 1).getByRole(AriaRole.TEXTBOX).fill(WHY);
    dana.getByLabel("First day").fill(today.toString());
    assertThat(step(dana, 1)).containsText(DAY.format(today));
    new Counseling(dana).button("Start").dblclick();

    assertThat(dana.locator(".toasts")).containsText(PROGRAM + " is under way for " + COUPLE);
    assertThat(step(dana, 1)).containsText("Waits for Priya");
    assertThat(step(dana, 1)).containsText("Waits for Daniel");
  }

  private void doesTheFirst() {
    Page priya = visits.of(DemoPeople.PRIYA, Screen.PHONE);
    Portal portal = new Portal(priya);
    portal.begin(MOMENTS);
    assertThat(priya.getByText(WHY)).isVisible();
    assertThat(priya.locator("main")).not().containsText(PROGRAM);
    portal.write("What was the moment?", "He kept the last pear for me.");
    portal.choose("What did you do with it?", "I answered it");
    portal.choose("How warm did it feel?", "7 of 10");
    portal.seeSaved();
    portal.sendIt();
  }

  private static void goesItsWay(Page dana) {
    Counseling counseling = new Counseling(dana);
    counseling.openCouple(COUPLE);
    assertThat(dana.locator(".course")).containsText("1 of 8 steps have come");
    counseling.button("Pause " + PROGRAM).click();
    assertThat(dana.locator(".toasts")).containsText(PROGRAM + " is paused.");
    assertThat(step(dana, 2)).containsText("at the earliest");
    counseling.button("Go on " + PROGRAM).click();
    assertThat(dana.locator(".toasts"))
        .containsText(PROGRAM + " goes on. Each step says when it comes.");

    counseling.button("Skip the next step " + PROGRAM).click();
    counseling.button("Leave it out").click();
    assertThat(step(dana, 2)).containsText("Left out");

    counseling.button("Stop " + PROGRAM).click();
    counseling.button("Stop it").click();
    assertThat(dana.locator("main")).containsText("Nothing more comes of it.");
    assertThat(step(dana, 3)).containsText("Not given");
    assertThat(step(dana, 1)).containsText("Waits for Daniel");
  }

  /** From the programs to the page that starts one. */
  static void openStart(Page page, String program) {
    page.navigate(Visits.address("/practice/programs.xhtml"));
    Counseling counseling = new Counseling(page);
    counseling.link(program).first().click();
    counseling.link("Start for a couple").click();
    assertThat(
            page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName("Start " + program)))
        .isVisible();
  }

  private static Locator couple(Page page) {
    return page.getByLabel("Couple", new Page.GetByLabelOptions().setExact(true));
  }

  private static Locator step(Page page, int number) {
    return page.locator("ol.tl > li").nth(number - 1);
  }
}
