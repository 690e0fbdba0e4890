package app.attune.tests.browser;

import static app.attune.tests.browser.Editor.awaitSaved;
import static app.attune.tests.browser.Editor.card;
import static app.attune.tests.browser.Editor.exact;
import static app.attune.tests.browser.Editor.fill;
import static app.attune.tests.browser.Editor.publish;
import static app.attune.tests.browser.ExerciseEditor.add;
import static app.attune.tests.browser.ExerciseEditor.begin;
import static app.attune.tests.browser.ExerciseEditor.fillAll;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a counselor types into an exercise is kept, whatever happens meanwhile. */
class KeptDraftsST {
  private static final String TITLE = "Porch light at ten";

  /** An exercise in the library's format, but for its title and what it asks. */
  private static final String MANY =
      """
      { "key": "many", "version": 1, "area": "TALK_OPENLY", "outcomes": ["STRONGER_BONDS"], "title": "%s",
        "purpose": "Ask a lot.", "rationale": "", "instructions": "Take your time.",
        "closing": "", "minutes": 60, "cadence": "ONCE", "mode": "EACH_FOR_COUNSELOR",
        "prompts": %s }
      """;

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void two_windows_do_not_overwrite_each_other() {
    Page one = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(one);
    Page two = one.context().newPage();
    two.navigate(one.url());
    fill(one, "Title", "From the first window");
    awaitSaved(one);

    fill(two, "Title", "From the second window");

    assertThat(two.locator("#standing")).containsText("changed in another window");
    new Counseling(two).button("Go on with the other one").click();
    assertThat(two.getByLabel("Title")).hasValue("From the first window");
    new Counseling(two).button("Undo").click();
    assertThat(two.getByLabel("Title")).hasValue("From the second window");
    awaitSaved(two);
  }

  @Test
  void what_the_server_refuses_is_not_called_saved_and_is_saved_once_it_fits() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    String endless = "x".repeat(201);
    dana.getByLabel("Title").evaluate("field => field.removeAttribute('maxlength')");

    fill(dana, "Title", endless);

    assertThat(dana.locator("#title-error"))
        .hasText("This is longer than fits. Shorten it a little.");
    assertThat(dana.locator("#saved")).hasText("Not saved yet");
    assertThat(dana.locator("#standing")).containsText("could not be saved yet");
    assertThat(dana.getByLabel("Title")).hasValue(endless);
    fill(dana, "Title", TITLE);
    awaitSaved(dana);
    assertThat(dana.locator("#saved")).containsText("Saved");
    assertThat(dana.locator("#title-error")).hasCount(0);
  }

  @Test
  void one_question_too_many_is_not_called_saved() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    continueWith(dana, "Sixty of them", 60);

    new Counseling(dana).button("Date").click();

    assertThat(dana.locator("#standing")).containsText("up to 60 questions");
    assertThat(dana.locator("#saved")).hasText("Not saved yet");
    dana.getByLabel("Remove question 61").click();
    awaitSaved(dana);
    assertThat(dana.locator("#saved")).containsText("Saved");
  }

  @Test
  void what_is_typed_after_the_session_was_killed_stays_and_is_saved_after_signing_in_again() {
    Page dana = visits.newSignIn(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    add(dana, "Date", "When was it?");
    fill(dana, "Title", "Before");
    awaitSaved(dana);

    dana.context().clearCookies();
    fill(dana, "Title", TITLE);
    Locator dialog = dana.locator("#signedOut");
    assertThat(dialog).isVisible();
    assertThat(dana.locator("#saved")).containsText("Not saved yet, please sign in again");
    assertThat(dana.getByLabel("Title")).hasValue(TITLE);

    new Counseling(dana).signInAgain(DemoPeople.DANA).close();
    assertThat(dialog).isHidden();
    awaitSaved(dana);
    add(dana, "A few words", "Where was it?");
    awaitSaved(dana);
    dana.reload();
    assertThat(dana.getByLabel("Title")).hasValue(TITLE);
    assertThat(card(dana, 1).getByLabel("Question", exact())).hasValue("When was it?");
    assertThat(card(dana, 2).getByLabel("Question", exact())).hasValue("Where was it?");
  }

  @Test
  void publishing_waits_for_what_is_being_saved() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    fillAll(dana, "Slow ferry");
    awaitSaved(dana);
    List<Runnable> held = new ArrayList<>();
    List<String> sent = new ArrayList<>();
    List<String> aborted = new ArrayList<>();
    dana.route(
        "**/practice/write.xhtml",
        route -> {
          if (held.isEmpty()) {
            held.add(route::resume);
          } else {
            route.resume();
          }
        });
    fill(dana, "Title", "Slow ferry home");
    dana.waitForCondition(() -> !held.isEmpty());
    dana.onRequest(request -> sent.add(request.method()));
    dana.onRequestFailed(request -> aborted.add(request.url()));

    publish(dana);

    assertThat(dana.locator("#ask-publish")).isHidden();
    Assertions.assertThat(sent).doesNotContain("POST");
    held.forEach(Runnable::run);
    assertThat(dana.locator(".toasts")).containsText("Slow ferry home is published.");
    Assertions.assertThat(aborted).isEmpty();
  }

  @Test
  void what_is_typed_while_the_server_is_away_stays_and_is_saved_when_it_is_back() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(dana);
    dana.context().setOffline(true);

    fill(dana, "Title", TITLE);

    assertThat(dana.locator("#saved")).containsText("Not saved yet. It will be tried again");
    assertThat(dana.getByLabel("Title")).hasValue(TITLE);
    dana.context().setOffline(false);
    awaitSaved(dana);
    dana.reload();
    assertThat(dana.getByLabel("Title")).hasValue(TITLE);
  }

  @Test
  void a_draft_that_was_discarded_elsewhere_says_so_and_keeps_what_is_typed() {
    Page one = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    begin(one);
    fill(one, "Title", "Soon gone");
    awaitSaved(one);
    Page two = one.context().newPage();
    two.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(two).button("Discard Soon gone").click();
    two.locator("dialog[open] .btn-primary").click();
    assertThat(two.locator(".toasts")).containsText("The draft is discarded.");

    fill(one, "Title", "Soon gone, and more");

    assertThat(one.locator("#saved")).containsText("This draft was published or discarded");
    assertThat(one.getByLabel("Title")).hasValue("Soon gone, and more");
  }

  /** Brings in an exercise that asks so much, and begins its next version. */
  private static void continueWith(Page page, String title, int questions) {
    String prompts =
        IntStream.rangeClosed(1, questions)
            .mapToObj(KeptDraftsST::aDate)
            .collect(Collectors.joining(",", "[", "]"));
    String file = MANY.formatted(title, prompts);
    ExchangeST.look(
        page,
        new FilePayload("many.json", "application/json", file.getBytes(StandardCharsets.UTF_8)));
    new Counseling(page).button("Bring in").click();
    assertThat(page.locator(".toasts")).containsText("is in your library");
    page.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(page).button("New version " + title).click();
    assertThat(page.locator(".w-prompt")).hasCount(questions);
  }

  private static String aDate(int number) {
    return """
    { "key": "q%d", "kind": "DATE", "text": "When was it?", "required": false,
      "disclosure": "COUNSELOR_ONLY", "changeable": false }
    """
        .formatted(number);
  }
}
