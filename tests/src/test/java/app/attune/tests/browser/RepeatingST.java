package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An exercise is given again and again. */
class RepeatingST {
  private static final String DAILY = "Micro-moments log";
  private static final String WHY = "Small things count. Let\u2019s see them for ten days.";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void an_exercise_is_given_every_day_with_a_reason() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = choose(dana, DAILY);
    assertThat(dana.getByLabel("Repeat")).hasValue("ONCE");

    dana.getByLabel("Repeat").selectOption("Every day (suggested)");
    assertThat(dana.getByLabel("How many times")).hasValue("14");
    assertThat(dana.getByLabel("Until")).hasCount(0);
    dana.getByLabel("How many times").fill("10");
    dana.getByLabel("Remind by email").selectOption("Every day until done");
    dana.getByLabel("At", exactly()).selectOption("8:15 PM");
    why(dana).fill(WHY);

    assertThat(dana.locator("#readback")).containsText("every day at 8:15 PM until it\u2019s done");
    assertThat(dana.locator("#readback"))
        .containsText("each get " + DAILY + " every day until " + dayIn(9) + ", 10 times");
    counseling.button("Assign").click();
    assertThat(dana.locator(".toasts")).containsText("can begin " + DAILY);

    Page maya = visits.of(DemoPeople.MAYA, Screen.PHONE);
    new Portal(maya).open(DAILY);
    assertThat(maya.locator(".why")).containsText("Small things count.");
    assertThat(openTo(maya)).hasCount(2);

    counseling.openCouple("Maya & Jonas");
    dana.locator("ol.tl h3 a").filter(hasText(DAILY + ", ")).first().click();
    counseling.link("Change").click();
    assertThat(dana.locator("main")).containsText("Every day");
    assertThat(dana.locator(".given-times")).containsText("1 of 10 so far");
    assertThat(dana.getByLabel("At", exactly())).hasValue("20:15");
    dana.getByLabel("How many times").fill("4");
    dana.keyboard().press("Tab");
    assertThat(dana.locator("#said")).containsText("4 times");
    counseling.button("Save").click();
    assertThat(dana.locator(".toasts")).containsText("Changed. Nobody is notified.");
    assertThat(dana.locator(".given-times")).containsText("1 of 4 so far");

    counseling.button("Pause").click();
    assertThat(dana.locator("main")).containsText("Nothing of it is in the portal");
    assertThat(dana.locator(".given-times")).containsText("Maya, paused");
    assertThat(openTo(maya)).hasCount(1); // the sample's own
    counseling.button("Go on").click();
    assertThat(dana.locator(".toasts")).containsText("It goes on as before.");

    counseling.button("End it").click();
    assertThat(dana.locator("dialog[open]")).containsText("3 times that are coming");
    dana.locator("[id$=end-yes]").click();
    assertThat(dana.locator(".toasts")).containsText("Ended.");
    assertThat(dana.locator(".given-times")).containsText("1 of 1 so far");
  }

  @Test
  void two_windows_do_not_overwrite_each_other() {
    Page one = visits.of(DemoPeople.DANA, Screen.PHONE);
    Counseling counseling = choose(one, "Appreciation and ask");
    counseling.button("Assign").click();
    assertThat(one.locator(".toasts")).containsText("can begin");
    openWhatWasGiven(one, "Appreciation and ask");
    Page two = one.context().newPage();
    two.navigate(one.url());
    why(one).fill("From the first window.");
    counseling.button("Save").click();
    assertThat(one.locator(".toasts")).containsText("Changed.");

    why(two).fill("From the second window.");
    new Counseling(two).button("Save").click();

    assertThat(two.locator(".given-conflict")).containsText("From the first window.");
    assertThat(why(two)).hasValue("From the second window.");
    new Counseling(two).button("Save").click();
    assertThat(two.locator(".toasts")).containsText("Changed.");
    assertThat(why(two)).hasValue("From the second window.");
  }

  @Test
  void what_is_missing_is_said_beside_its_field_and_what_was_typed_stays() {
    Page dana = visits.of(DemoPeople.DANA, Screen.PHONE);
    Counseling counseling = choose(dana, "Echo round");
    dana.getByLabel("Repeat").selectOption("On chosen weekdays (suggested)");
    assertThat(day(dana, "Monday")).isVisible();
    assertThat(dana.locator("#readback")).containsText("as soon as you have said how often");
    why(dana).fill(WHY);

    counseling.button("Assign").click();
    assertThat(dana.locator("#days-error")).hasText("Choose at least one day.");
    assertThat(why(dana)).hasValue(WHY);

    day(dana, "Monday").check();
    day(dana, "Thursday").check();
    assertThat(dana.locator("#readback")).containsText("every week on Monday and Thursday");
    dana.getByLabel("How many times").fill("500");
    counseling.button("Assign").click();
    assertThat(dana.locator("#times-error")).hasText("Choose a number from 1 to 100.");
    assertThat(dana.getByLabel("How many times")).hasValue("500");
    assertThat(day(dana, "Thursday")).isChecked();

    dana.getByLabel("Ends").selectOption("On a day");
    dana.getByLabel("No new one after")
        .fill(LocalDate.now(Counseling.ZONE).minusDays(1).toString());
    counseling.button("Assign").click();
    assertThat(dana.locator("#until-error")).containsText("Choose a later end.");
  }

  @Test
  void what_is_chosen_while_an_earlier_choice_is_on_its_way_stays_chosen() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    choose(dana, "Echo round");
    dana.getByLabel("Repeat").selectOption("On chosen weekdays (suggested)");
    assertThat(dana.locator("#readback")).containsText("as soon as you have said how often");
    HeldRequest earlier = new HeldRequest(dana, "**/practice/assign.xhtml*");

    day(dana, "Monday").check();
    earlier.awaitLeaving();
    day(dana, "Thursday").check();
    earlier.arrive();

    assertThat(dana.locator("#readback")).containsText("every week on Monday and Thursday");
    assertThat(day(dana, "Thursday")).isChecked();
  }

  @Test
  void an_end_that_can_not_be_is_said_with_its_field_and_no_longer_once_it_is_mended() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Noor & Sam");
    Locator daily = dana.locator("ol.tl > li").filter(hasText(DAILY));
    daily.getByText("Change").first().click();
    dana.getByLabel("Ends").selectOption("On a day");
    LocalDate tooFar = LocalDate.now(Counseling.ZONE).plusYears(3);
    Locator until = dana.getByLabel("No new one after");
    until.fill(tooFar.toString());

    counseling.button("Save").click();

    Locator error = dana.locator("#repeat-error .err");
    assertThat(error)
        .hasText("An exercise can come up to 100 times. Choose fewer, or an earlier end.");
    assertThat(until).hasAttribute("aria-invalid", "true");
    assertThat(until).hasAccessibleDescription(Pattern.compile("up to 100 times"));
    assertThat(until).hasValue(tooFar.toString());
    until.fill(LocalDate.now(Counseling.ZONE).plusWeeks(3).toString());
    dana.keyboard().press("Tab");
    assertThat(error).hasCount(0);
    assertThat(dana.locator("[aria-invalid=true]")).hasCount(0);
  }

  @Test
  void it_is_chosen_by_keyboard_alone() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    choose(dana, "Interruptions audit");
    dana.getByLabel("Repeat").focus();

    dana.keyboard().press("ArrowDown");

    assertThat(dana.getByLabel("How many times")).isVisible();
    assertThat(dana.getByLabel("Repeat")).isFocused();
    assertThat(dana.locator("#readback")).containsText("every day until " + dayIn(13));
  }

  private static Counseling choose(Page dana, String exercise) {
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Assign").first().click();
    counseling.row(exercise).click();
    assertThat(dana.locator("#preview")).containsText(exercise);
    return counseling;
  }

  private static void openWhatWasGiven(Page dana, String exercise) {
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Maya & Jonas");
    counseling.openAnswers(exercise);
    counseling.link("Change").click();
    assertThat(dana.locator("#s-times")).isVisible();
  }

  /** Each time of the exercise that a partner can begin. */
  private static Locator openTo(Page partner) {
    partner.navigate(Visits.address("/portal/exercises.xhtml"));
    return partner.locator("main a[href*='exercise.xhtml']").filter(hasText(DAILY));
  }

  private static Locator.FilterOptions hasText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Locator why(Page page) {
    return page.getByLabel("Why this, in your words");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static Locator day(Page page, String name) {
    return page.getByLabel(name, exactly());
  }

  /** A day as the readback says it. */
  private static String dayIn(int days) {
    LocalDate today = LocalDate.now(Counseling.ZONE);
    LocalDate day = today.plusDays(days);
    String pattern = day.getYear() == today.getYear() ? "MMMM d" : "MMMM d, yyyy";
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
  }
}
