package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A counselor writes an exercise. */
class WritingST {
  private static final String TITLE = "Porch light at nine";

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

  /** Writes what can be published, and publishes it. */
  static void finish(Page page, String title) {
    fillAll(page, title);
    publish(page);
    assertThat(page.locator(".toasts")).containsText(title + " is published.");
  }

  private static void fillAll(Page page, String title) {
    fill(page, "Title", title);
    fill(page, "What it is for, in a sentence", "Notice when you are close.");
    fill(page, "What to do", "Sit for a minute, then answer.");
    add(page, "A few words", "How near were you?");
  }

  static void beginNext(Page page, String title) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(page).button("New version " + title).click();
    assertThat(page.getByLabel("Title")).hasValue(title);
  }

  /** Brings in an exercise that asks so much, and begins its next version. */
  private static void continueWith(Page page, String title, int questions) {
    String prompts =
        IntStream.rangeClosed(1, questions)
            .mapToObj(WritingST::aDate)
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

  static void begin(Page page) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    new Counseling(page).button("Write a new one").click();
    assertThat(page.getByLabel("Title")).isVisible();
  }

  static void awaitSaved(Page page) {
    assertThat(page.locator("#write[data-saved=true]")).hasCount(1);
  }

  static void add(Page page, String kind, String question) {
    int cards = page.locator(".w-prompt").count();
    new Counseling(page).button(kind).click();
    assertThat(page.locator(".w-prompt")).hasCount(cards + 1);
    Locator text = card(page, cards + 1).getByLabel("Question", exact());
    assertThat(text).isFocused();
    text.fill(question);
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

  /** Takes a question by its handle, and lets it go over the first. */
  private static void dragToTheTop(Page page, Locator dragged) {
    Locator first = card(page, 1);
    first.evaluate("card => card.scrollIntoView({ block: 'start' })");
    BoundingBox from = dragged.locator("[data-drag]").boundingBox();
    BoundingBox to = first.boundingBox();
    page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
    page.mouse().down();
    page.mouse().move(to.x + to.width / 2, to.y + 40, new Mouse.MoveOptions().setSteps(10));
    page.mouse().up();
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

  static void publish(Page page) {
    new Counseling(page).button("Publish").click();
    page.locator("#publish-yes").click();
  }

  static void fill(Page page, String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
  }

  private static Locator card(Page page, int number) {
    return page.locator(".w-prompt").nth(number - 1);
  }

  private static Locator.GetByLabelOptions exact() {
    return new Locator.GetByLabelOptions().setExact(true);
  }
}
