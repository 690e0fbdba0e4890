package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people write one page, on two phones. */
class TogetherST {
  private static final String ECHO = "Echo round";
  private static final String FIRST = "What was the first speaker’s point?";
  private static final String SECOND = "What was the second speaker’s point?";
  private static final String PLAN = "Pause plan";
  private static final String PHRASE = "Which words mean “pause”?";
  private static final String LENGTH = "How long is a pause?";
  private static final String LENGTH_OWN = "How long, then?";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void both_write_and_both_confirm_and_then_the_counselor_reads_it_once() {
    Page dana = give(ECHO);
    Page noor = open(DemoPeople.NOOR, ECHO);
    Page sam = open(DemoPeople.SAM, ECHO);

    new Portal(noor).choose("What did you do?", "We chose something small");
    new Portal(noor).write(FIRST, "That the garden is mine to worry about.");
    assertThat(new Portal(sam).answer(FIRST)).hasValue("That the garden is mine to worry about.");
    new Portal(sam).write(SECOND, "That I like being asked.");
    assertThat(new Portal(noor).answer(SECOND)).hasValue("That I like being asked.");

    noor.locator("#send").click();
    assertThat(noor.getByText("You’ve confirmed it.")).isVisible();
    assertThat(noor.locator("#send")).isDisabled();
    assertThat(sam.getByText("Noor has confirmed it as it stands now.")).isVisible();
    sam.locator("#send").click();
    assertThat(sam.locator(".sent")).containsText("You and Noor both confirmed it.");
    assertThat(noor.locator(".sent")).containsText("You and Sam both confirmed it.");

    new Counseling(dana).openUnread("Noor", ECHO);
    assertThat(dana.locator(".joint")).containsText("That I like being asked.");
    assertThat(dana.locator(".joint blockquote")).hasCount(3);
  }

  @Test
  void two_who_write_at_the_same_time_keep_the_words_of_both() {
    give(PLAN);
    Page noor = open(DemoPeople.NOOR, PLAN);
    Page sam = open(DemoPeople.SAM, PLAN);

    sam.context().setOffline(true);
    new Portal(sam).write(PHRASE, "Time out");
    assertThat(sam.locator("#saved")).containsText("Not saved yet");
    new Portal(noor).write(PHRASE, "Red light");
    new Portal(noor).seeSaved();
    sam.context().setOffline(false);

    assertThat(sam.locator(".conflict")).containsText("Noor changed this while you were writing");
    assertThat(sam.locator(".conflict")).containsText("Red light");
    sam.getByText("Keep both").click();
    assertThat(new Portal(noor).answer(PHRASE)).hasValue("Red light\n\nTime out");
  }

  @Test
  void a_question_appears_when_an_earlier_answer_asks_for_it() {
    give(PLAN);
    Page noor = open(DemoPeople.NOOR, PLAN);
    Portal portal = new Portal(noor);

    assertThat(portal.question(LENGTH_OWN)).isHidden();
    portal.choose(LENGTH, "Something else");
    assertThat(portal.question(LENGTH_OWN)).isVisible();
    portal.write(LENGTH_OWN, "Until the kettle boils");
    portal.choose(LENGTH, "An hour");
    assertThat(portal.question(LENGTH_OWN)).isHidden();
    portal.choose(LENGTH, "Something else");
    assertThat(portal.answer(LENGTH_OWN)).hasValue("Until the kettle boils");
  }

  @Test
  void a_plan_is_kept_as_it_is_typed_and_the_counselor_reads_it() {
    Page dana = give(ECHO);
    Page noor = open(DemoPeople.NOOR, ECHO);

    noor.locator(".plan summary").click();
    noor.getByLabel("When and where will you do it?").fill("Tuesday, on the balcony");
    noor.locator("#plan input[value='8']").check();
    assertThat(noor.locator("#plan [role=status]")).hasText("Saved");
    noor.reload();
    noor.locator(".plan summary").click();
    assertThat(noor.getByLabel("When and where will you do it?"))
        .hasValue("Tuesday, on the balcony");

    new Counseling(dana).openCouple("Noor & Sam");
    new Counseling(dana).openAnswers(ECHO);
    assertThat(dana.locator(".plan-c")).containsText("Tuesday, on the balcony");
  }

  private Page give(String exercise) {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Noor & Sam");
    counseling.assignTogether(exercise);
    return dana;
  }

  private Page open(DemoPeople person, String exercise) {
    Page page = visits.of(person, Screen.PHONE);
    new Portal(page).open(exercise);
    assertThat(page.locator("#confirmed")).isVisible();
    return page;
  }
}
