package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DraftsST {
  private static final double AT_THE_LATEST_MS = 5_000;

  private static final String VERSIONS = "Two versions";
  private static final String MEMORY = "A happy memory, as you remember it";
  private static final String AGENDA = "Session agenda";
  private static final String TALK_ABOUT = "What would you like to talk about?";
  private static final String UNSAID = "The unsaid small thing";
  private static final String THING = "What is one small, true thing you haven’t said this week?";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void what_is_typed_is_on_another_device_five_seconds_after_the_last_key() {
    Page phone = visits.of(DemoPeople.SAM, Screen.PHONE);
    Page tablet = visits.newSignIn(DemoPeople.SAM, Screen.DESKTOP);
    assign("Noor & Sam", VERSIONS);
    Portal portal = new Portal(phone);
    portal.begin(VERSIONS);

    Request saving =
        phone.waitForRequest(
            request -> request.url().contains("/portal/draft/"),
            new Page.WaitForRequestOptions().setTimeout(AT_THE_LATEST_MS),
            () -> portal.write(MEMORY, "The ferry, and your yellow coat. 🌊 שלום"));
    assertThat(saving.response().ok()).isTrue();

    tablet.navigate(phone.url());
    assertThat(new Portal(tablet).answer(MEMORY))
        .hasValue("The ferry, and your yellow coat. 🌊 שלום");
  }

  @Test
  void every_kind_of_answer_is_there_again_after_leaving() {
    assign("Noor & Sam", VERSIONS);
    assign("Noor & Sam", AGENDA);
    assign("Noor & Sam", "Weather report");
    Page page = visits.of(DemoPeople.NOOR, Screen.PHONE);
    Portal portal = new Portal(page);

    portal.begin(VERSIONS);
    portal.write(MEMORY, "Rain on the tent.");
    portal.write("One detail you treasure", "A torch with no battery");
    portal.write("About when was it?", "2019-07-21");
    portal.choose(MEMORY, "Only my counselor");
    leave(page);
    portal.begin(VERSIONS);
    assertThat(portal.answer(MEMORY)).hasValue("Rain on the tent.");
    assertThat(portal.answer("One detail you treasure")).hasValue("A torch with no battery");
    assertThat(portal.answer("About when was it?")).hasValue("2019-07-21");
    assertThat(portal.choice(MEMORY, "Only my counselor")).isChecked();
    assertThat(portal.choice("One detail you treasure", "Share with Sam")).isChecked();

    portal.begin(AGENDA);
    portal.choose("How urgent is it for you?", "9 of 10");
    portal.choose("Would you like some time alone with Dana?", "Yes, a few minutes");
    String ready = "What would you like to do before the session?";
    portal.choose(ready, "Note down one example from this week");
    portal.choose(ready, "Keep ten quiet minutes free before we start");
    leave(page);
    portal.begin(AGENDA);
    assertThat(portal.choice("How urgent is it for you?", "9 of 10")).isChecked();
    assertThat(portal.choice("Would you like some time alone with Dana?", "Yes, a few minutes"))
        .isChecked();
    assertThat(portal.choice(ready, "Note down one example from this week")).isChecked();
    assertThat(portal.choice(ready, "Keep ten quiet minutes free before we start")).isChecked();
    assertThat(portal.choice(ready, "Reread what I wrote since last time")).not().isChecked();

    portal.begin("Weather report");
    portal.choose("What’s the weather in you right now?", "Foggy");
    portal.choose("What’s the weather in you right now?", "Warm");
    leave(page);
    portal.begin("Weather report");
    assertThat(portal.choice("What’s the weather in you right now?", "Foggy")).isChecked();
    assertThat(portal.choice("What’s the weather in you right now?", "Warm")).isChecked();
    assertThat(portal.choice("What’s the weather in you right now?", "Calm")).not().isChecked();
  }

  @Test
  void what_is_typed_after_the_session_was_killed_stays_and_is_saved_after_signing_in_again() {
    Page page = visits.newSignIn(DemoPeople.JONAS, Screen.PHONE);
    Portal portal = new Portal(page);
    portal.begin(UNSAID);
    portal.write(THING, "Thank you for the tea on Monday.");
    portal.seeSaved();

    page.context().clearCookies();
    String typed = "Thank you for the tea on Monday. I noticed, and said nothing.";
    portal.write(THING, typed);
    Locator dialog = page.locator("#signedOut");
    assertThat(dialog).isVisible();
    assertThat(page.locator("#saved")).containsText("Not saved yet, please sign in again");
    assertThat(portal.answer(THING)).hasValue(typed);

    Page again =
        page.context().waitForPage(() -> dialog.getByText("Open a new tab to sign in").click());
    SignIn.as(again, DemoPeople.JONAS);
    again.close();
    assertThat(dialog).isHidden();
    portal.seeSaved();

    Page tablet = visits.of(DemoPeople.JONAS, Screen.DESKTOP);
    tablet.navigate(page.url());
    assertThat(new Portal(tablet).answer(THING)).hasValue(typed);
  }

  @Test
  void what_is_typed_while_somebody_else_is_signed_in_waits_for_its_author() {
    Page page = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    Portal portal = new Portal(page);
    portal.begin(UNSAID);
    page.context().clearCookies();
    Page jonas = page.context().newPage();
    jonas.navigate(Visits.address("/"));
    SignIn.as(jonas, DemoPeople.JONAS);

    portal.write(THING, "The rain, and you asleep.");

    assertThat(page.locator("#saved")).containsText("Not saved yet, please sign in again");
    assertThat(portal.answer(THING)).hasValue("The rain, and you asleep.");
    page.context().clearCookies();
    Page again =
        page.context()
            .waitForPage(
                () -> page.locator("#signedOut").getByText("Open a new tab to sign in").click());
    SignIn.as(again, DemoPeople.MAYA);
    portal.seeSaved();
  }

  @Test
  void what_is_typed_after_another_device_has_sent_stays_in_view_and_says_so() {
    assign("Noor & Sam", AGENDA);
    Page phone = visits.of(DemoPeople.NOOR, Screen.PHONE);
    new Portal(phone).begin(AGENDA);
    Page laptop = visits.newSignIn(DemoPeople.NOOR, Screen.DESKTOP);
    laptop.navigate(phone.url());
    new Portal(laptop).write(TALK_ABOUT, "The holidays");
    new Portal(laptop).sendIt();

    new Portal(phone).write(TALK_ABOUT, "The holidays, and your mother.");

    assertThat(phone.locator("#saved")).containsText("This was sent already");
    assertThat(new Portal(phone).answer(TALK_ABOUT)).hasValue("The holidays, and your mother.");
    assertThat(new Portal(phone).send()).isDisabled();
  }

  @Test
  void an_empty_required_question_says_so_beside_itself_and_keeps_everything() {
    Page page = visits.of(DemoPeople.JONAS, Screen.PHONE);
    Portal portal = new Portal(page);
    portal.begin(AGENDA);
    portal.choose("How urgent is it for you?", "6 of 10");

    portal.send().click();
    page.locator("#empty").getByText("Back to the question").click();

    assertThat(portal.question(TALK_ABOUT))
        .containsText("This one is still empty. A short answer is enough.");
    assertThat(portal.answer(TALK_ABOUT)).isFocused();
    assertThat(portal.choice("How urgent is it for you?", "6 of 10")).isChecked();
    page.reload();
    assertThat(portal.send()).isVisible();
    assertThat(portal.choice("How urgent is it for you?", "6 of 10")).isChecked();
  }

  @Test
  void a_double_tap_on_send_makes_one_response() {
    assign("Maya & Jonas", "Appreciation and ask");
    Page page = visits.of(DemoPeople.JONAS, Screen.PHONE);
    List<Request> sent = new CopyOnWriteArrayList<>();
    page.onRequest(
        request -> {
          if (request.url().contains("/portal/send/")) {
            sent.add(request);
          }
        });
    Portal portal = new Portal(page);
    portal.begin("Appreciation and ask");
    portal.write("What would you like to thank Maya for?", "You waited at the corner.");
    portal.send().dblclick();
    assertThat(page.getByText("Sent to Dana")).isVisible();
    assertThat(sent).hasSize(1);

    int again =
        (int)
            page.evaluate(
                "([address, body]) => fetch(address, {method: 'POST', body,"
                    + " headers: {'Content-Type': 'application/json'}}).then(r => r.status)",
                List.of(sent.get(0).url(), sent.get(0).postData()));
    assertThat(again).isEqualTo(200);

    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    counseling.openUnread("Jonas", "Appreciation and ask");
    assertThat(dana.getByText("You waited at the corner.")).hasCount(1);
  }

  @Test
  void somebody_else_at_the_same_phone_leaves_nothing_unsaved_and_signs_in_as_themselves() {
    Page page = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    Portal portal = new Portal(page);
    portal.begin(UNSAID);
    assertThat(page.getByRole(AriaRole.REGION, named("Who is answering")))
        .containsText("Answering as Maya");
    portal.write(THING, "I liked the quiet.");
    page.getByRole(AriaRole.BUTTON, named("Not Maya?")).click();
    page.getByRole(AriaRole.LINK, named("Sign in again")).click();
    SignIn.as(page, DemoPeople.JONAS);
    assertThat(page.getByRole(AriaRole.HEADING, heading())).containsText("Jonas");

    Page maya = visits.of(DemoPeople.MAYA, Screen.PHONE);
    new Portal(maya).begin(UNSAID);
    assertThat(new Portal(maya).answer(THING)).hasValue("I liked the quiet.");
  }

  private void assign(String couple, String exercise) {
    Counseling counseling = new Counseling(visits.of(DemoPeople.DANA, Screen.DESKTOP));
    counseling.openCouple(couple);
    counseling.assign(exercise, "Hold it for a session", "For our next hour.", 7);
  }

  private static void leave(Page page) {
    page.getByText("Save and close").click();
    assertThat(page).hasURL(Visits.address("/portal/today.xhtml"));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions heading() {
    return new Page.GetByRoleOptions().setLevel(1);
  }
}
