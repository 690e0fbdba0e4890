package app.attune.tests.browser;

import static app.attune.tests.browser.Editor.awaitSaved;
import static app.attune.tests.browser.Editor.fill;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A button acts upon what its page shows, whatever happened in another tab since. */
class TwoTabsST {
  private static final String OWN = "/practice/own.xhtml";
  private static final String PROGRAMS = "/practice/programs.xhtml";
  private static final String SILL = "Moth on the sill";
  private static final String WINDOW = "Moth at the window";
  private static final String COUPLE = "Noor & Sam";
  private static final String CLOSER = "Growing closer";
  private static final String REPAIRING = "Repairing after a hard time";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void the_exercise_that_is_discarded_is_the_one_that_was_pointed_at() {
    discardOneOfTwo(OWN, ExerciseEditor::begin, "What it is for, in a sentence");
  }

  @Test
  void the_program_that_is_discarded_is_the_one_that_was_pointed_at() {
    discardOneOfTwo(PROGRAMS, ProgramsST::begin, "What a couple gains, in a sentence");
  }

  @Test
  void the_exercise_that_is_retired_is_the_one_that_was_pointed_at() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    for (String title : new String[] {"Slow oar, left", "Slow oar, right", "Slow rudder"}) {
      ExerciseEditor.begin(dana);
      ExerciseEditor.finish(dana, title);
    }
    dana.navigate(Visits.address(OWN));
    Page other = open(dana, OWN);
    retire(other, "Slow oar, left");

    retire(dana, "Slow oar, right");

    assertThat(new Counseling(dana).button("Bring back Slow oar, right")).isVisible();
    assertThat(new Counseling(dana).button("Retire Slow rudder")).isVisible();
  }

  @Test
  void the_program_that_is_stopped_is_the_one_that_was_pointed_at() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    start(dana, CLOSER);
    counseling.openCouple(COUPLE);
    Page late = dana.context().newPage();
    late.navigate(dana.url());
    start(dana.context().newPage(), REPAIRING);

    stop(dana, CLOSER);

    assertThat(dana.locator(".toasts")).containsText(CLOSER + " is stopped.");
    counseling.openCouple(COUPLE);
    assertThat(counseling.button("Stop " + CLOSER)).hasCount(0);
    stop(dana, REPAIRING);
    new Counseling(late).button("Pause " + CLOSER).click();
    assertThat(late.locator("h1")).hasText(CLOSER);
    assertThat(late.locator("#notices")).containsText("This changed in the meantime.");
    assertThat(late.locator("main")).containsText("Nothing more comes of it.");
  }

  @Test
  void a_program_that_can_not_be_started_any_more_says_so_while_it_is_filled_in() {
    String exercise = "Thread and thimble";
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    ExerciseEditor.begin(dana);
    ExerciseEditor.finish(dana, exercise);
    ProgramsST.begin(dana);
    fill(dana, "Title", "Sewing weeks");
    fill(dana, "What a couple gains, in a sentence", "A little more patience.");
    ProgramsST.add(dana, "thimble", exercise);
    Editor.publish(dana);
    assertThat(dana.locator(".toasts")).containsText("Sewing weeks is published.");
    CoursesST.openStart(dana, "Sewing weeks");
    Page pressed = dana.context().newPage();
    pressed.navigate(dana.url());
    retire(open(dana, OWN), exercise);

    choose(dana);
    choose(pressed);
    new Counseling(pressed).button("Start").click();

    for (Page page : new Page[] {dana, pressed}) {
      Locator notice = page.locator("#notices .note");
      assertThat(notice).hasCount(1);
      assertThat(notice).containsText("One of its exercises is no longer offered.");
    }
  }

  /** The list has the latest saved first: typing in another tab moves a draft to its top. */
  private void discardOneOfTwo(String list, Consumer<Page> begin, String purpose) {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    for (String title : new String[] {WINDOW, SILL}) {
      begin.accept(dana);
      fill(dana, "Title", title);
      awaitSaved(dana);
    }
    dana.navigate(Visits.address(list));
    Page late = open(dana, list);
    Page other = open(dana, list);
    new Counseling(other).link(WINDOW).click();
    fill(other, purpose, "A little more light.");
    awaitSaved(other);

    discard(dana, SILL);

    assertThat(dana.locator(".toasts")).containsText("The draft is discarded.");
    assertThat(new Counseling(dana).link(SILL)).hasCount(0);
    assertThat(new Counseling(dana).link(WINDOW)).isVisible();
    discard(late, SILL);
    assertThat(late.locator("h1")).hasText("Nothing here");
    dana.reload();
    assertThat(new Counseling(dana).link(WINDOW)).isVisible();
  }

  private static void discard(Page page, String title) {
    new Counseling(page).button("Discard " + title).click();
    page.locator("dialog[open] .btn-primary").click();
  }

  private static void retire(Page page, String title) {
    new Counseling(page).button("Retire " + title).click();
    page.locator("dialog[open] .btn-primary").click();
    assertThat(page.locator(".toasts")).containsText("It is retired.");
  }

  /** From a day on that is still ahead, so that nothing is given yet. */
  private static void start(Page page, String program) {
    CoursesST.openStart(page, program);
    page.getByLabel("First day").fill(LocalDate.now(Counseling.ZONE).plusDays(9).toString());
    choose(page);
    new Counseling(page).button("Start").click();
    assertThat(page.locator(".toasts")).containsText(program + " is under way for " + COUPLE);
  }

  private static void choose(Page page) {
    page.getByLabel("Couple", new Page.GetByLabelOptions().setExact(true))
        .selectOption(new SelectOption().setLabel(COUPLE));
  }

  private static void stop(Page page, String program) {
    new Counseling(page).button("Stop " + program).click();
    page.locator("dialog[open] .btn-primary").click();
  }

  private static Page open(Page beside, String address) {
    Page page = beside.context().newPage();
    page.navigate(Visits.address(address));
    return page;
  }
}
