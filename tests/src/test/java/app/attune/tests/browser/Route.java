package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every page of the product, who sees it, and how somebody gets there. */
enum Route {
  TODAY(DemoPeople.MAYA, "/portal/today.xhtml"),
  NOTHING_OPEN(DemoPeople.LENA, "/portal/today.xhtml"),
  EXERCISES(DemoPeople.MAYA, "/portal/exercises.xhtml"),
  EXERCISE(
      DemoPeople.MAYA,
      "/portal/exercise.xhtml",
      page -> new Portal(page).begin("The unsaid small thing")),
  EMPTY_QUESTION(DemoPeople.JONAS, "/portal/exercise.xhtml", Route::leaveAQuestionEmpty),
  SENT(DemoPeople.MAYA, "/portal/sent.xhtml", page -> new Portal(page).readAgain("Two versions")),
  SHARED(DemoPeople.MAYA, "/portal/shared.xhtml"),
  REVEAL(
      DemoPeople.MAYA, "/portal/reveal.xhtml", page -> new Portal(page).readShared("Two versions")),
  REVEALED_SCALES(
      DemoPeople.NOOR,
      "/portal/reveal.xhtml",
      page -> new Portal(page).readShared("Weather report")),
  STOP_SHARING(DemoPeople.MAYA, "/portal/reveal.xhtml", Route::askToStopSharing),
  YOU(DemoPeople.MAYA, "/portal/you.xhtml"),
  INVITATION(DemoPeople.THEO, "/portal/invitation.xhtml?code=abc"),
  WELCOME(DemoPeople.THEO, "/welcome.xhtml"),

  CASELOAD(DemoPeople.DANA, "/practice/today.xhtml"),
  CASELOAD_FOUND_NOTHING(DemoPeople.DANA, "/practice/today.xhtml?find=nobody"),
  UNREAD(DemoPeople.DANA, "/practice/unread.xhtml"),
  ANSWERS(
      DemoPeople.DANA,
      "/practice/answers.xhtml",
      page -> new Counseling(page).openUnread("Priya", "Two versions")),
  COUPLE(
      DemoPeople.DANA,
      "/practice/couple.xhtml",
      page -> new Counseling(page).openCouple("Maya & Jonas")),
  COUPLE_INVITED(
      DemoPeople.DANA,
      "/practice/couple.xhtml",
      page -> new Counseling(page).openCouple("Grace & Theo")),
  COUPLE_PAUSED(
      DemoPeople.INES,
      "/practice/couple.xhtml",
      page -> new Counseling(page).openCouple("Lena & Marcus")),
  COUPLE_HELD(
      DemoPeople.INES,
      "/practice/couple.xhtml",
      page -> new Counseling(page).openCouple("Tess & Andre")),
  HOLDING(
      DemoPeople.DANA,
      "/practice/couple.xhtml",
      page -> press(page, "Maya & Jonas", "Safety hold")),
  ASSIGN(DemoPeople.DANA, "/practice/assign.xhtml", page -> follow(page, "Maya & Jonas", "Assign")),
  ASSIGN_HELD(
      DemoPeople.INES, "/practice/assign.xhtml", page -> follow(page, "Tess & Andre", "Assign")),
  ASSIGN_AS_CLIENT(
      DemoPeople.DANA,
      "/practice/assign.xhtml",
      page -> {
        follow(page, "Maya & Jonas", "Assign");
        new Counseling(page).button("See it as they will").click();
        assertThat(page.locator("dialog[open]")).isVisible();
      }),
  ASSIGN_AGAIN_AND_AGAIN(DemoPeople.DANA, "/practice/assign.xhtml", Route::repeatOnNoDay),
  GIVEN(DemoPeople.DANA, "/practice/assignment.xhtml", Route::openWhatWasGiven),
  GIVEN_TOO_LATE(
      DemoPeople.DANA,
      "/practice/assignment.xhtml",
      page -> {
        openWhatWasGiven(page);
        page.getByLabel("Until").fill("2020-01-01");
        new Counseling(page).button("Save").click();
        assertThat(page.locator(".err").first()).isVisible();
      }),
  ASSIGN_TO_WHOM(DemoPeople.DANA, "/practice/whom.xhtml"),
  ASSIGN_TO_SEVERAL(DemoPeople.DANA, "/practice/several.xhtml", Route::giveToSeveral),
  REPORT(
      DemoPeople.DANA,
      "/practice/report.xhtml",
      page -> follow(page, "Maya & Jonas", "Progress report")),
  LIBRARY(DemoPeople.DANA, "/practice/library.xhtml"),
  OWN_EXERCISES(DemoPeople.DANA, "/practice/own.xhtml"),
  WRITE(DemoPeople.DANA, "/practice/write.xhtml", Route::beginToWrite),
  WRITE_UNFINISHED(DemoPeople.DANA, "/practice/write.xhtml", Route::publishTooEarly),
  CHANGES(DemoPeople.DANA, "/practice/changes.xhtml", VersionsST::seeWhatChanged),
  PROGRAMS(DemoPeople.DANA, "/practice/programs.xhtml"),
  PROGRAM(DemoPeople.DANA, "/practice/program.xhtml", Route::readAProgram),
  START(DemoPeople.DANA, "/practice/start.xhtml", Route::aboutToStart),
  START_INCOMPLETE(DemoPeople.DANA, "/practice/start.xhtml", Route::startForNobody),
  COURSE(
      DemoPeople.DANA,
      "/practice/course.xhtml",
      page -> {
        Counseling counseling = new Counseling(page);
        counseling.openCouple("Maya & Jonas");
        counseling.link("Six weeks of listening").click();
        assertThat(page.locator("#h-steps")).isVisible();
      }),
  COMPOSE(DemoPeople.DANA, "/practice/compose.xhtml", Route::beginAProgram),
  COMPOSE_UNFINISHED(DemoPeople.DANA, "/practice/compose.xhtml", Route::publishAProgramTooEarly),
  EXCHANGE(DemoPeople.DANA, "/practice/exchange.xhtml"),
  EXCHANGE_SEEN(DemoPeople.DANA, "/practice/exchange.xhtml", ExchangeST::lookAtTheQuestionnaire),
  EXCHANGE_PROBLEMS(DemoPeople.DANA, "/practice/exchange.xhtml", ExchangeST::lookAtSomethingWrong),
  LIBRARY_FOUND(DemoPeople.DANA, "/practice/library.xhtml?find=talk"),
  LIBRARY_FOUND_NOTHING(DemoPeople.DANA, "/practice/library.xhtml?find=zeppelin"),
  EXERCISE_READ(
      DemoPeople.DANA,
      "/practice/exercise.xhtml",
      page -> {
        page.navigate(Visits.address("/practice/library.xhtml?find=unsaid"));
        new Counseling(page).link("The unsaid small thing").click();
        assertThat(page.locator(".as-client-page")).isVisible();
      }),
  INVITE(DemoPeople.DANA, "/practice/invite.xhtml"),
  INVITE_INCOMPLETE(DemoPeople.DANA, "/practice/invite.xhtml", Route::inviteNobody),
  SETTINGS(DemoPeople.OLIVIA, "/practice/settings.xhtml"),

  SIGN_IN(null, "", page -> page.navigate(Visits.address("/portal/today.xhtml"))),
  SIGN_IN_REFUSED(null, "", Route::signInWrongly),
  PASSWORD_FORGOTTEN(null, "", Route::forgetThePassword),
  SIGNED_OUT(null, "/signed-out.xhtml"),
  NOT_FOUND(
      null, "/errors/not-found.xhtml", page -> page.navigate(Visits.address("/nothing-here"))),
  EXPIRED(null, "/errors/expired.xhtml"),
  BROKEN(null, "/errors/broken.xhtml"),
  AWAY(null, "/errors/away.xhtml");

  private static final String SAME_WORDS = "How was it, in the same words?";
  private static final Pattern COUPLE_PAGE = Pattern.compile("/practice/couple\\.xhtml");

  private final @Nullable DemoPeople person;
  private final String page;
  private final Consumer<Page> way;

  Route(@Nullable DemoPeople person, String page, Consumer<Page> way) {
    this.person = person;
    this.page = page;
    this.way = way;
  }

  Route(@Nullable DemoPeople person, String address) {
    this(person, address.replaceFirst("\\?.*", ""), page -> page.navigate(Visits.address(address)));
  }

  /** The page it leads to, by its place in the product; empty for one of the sign-in's own. */
  String page() {
    return page;
  }

  /** Who sees it; nobody when it is for everyone. */
  @Nullable DemoPeople person() {
    return person;
  }

  /** Where it is mostly read: counselors sit at a desk, partners hold a phone. */
  Screen usualScreen() {
    return page.startsWith("/practice/") ? Screen.DESKTOP : Screen.PHONE;
  }

  void walk(Page page) {
    way.accept(page);
  }

  private static void leaveAQuestionEmpty(Page page) {
    Portal portal = new Portal(page);
    portal.begin("Session agenda");
    portal.send().click();
    assertThat(page.locator("#empty")).isVisible();
  }

  private static void askToStopSharing(Page page) {
    new Portal(page).readShared("Two versions");
    page.getByText("Stop sharing one of your answers").click();
    assertThat(page.locator("#stop")).isVisible();
  }

  private static void follow(Page page, String couple, String link) {
    Counseling counseling = new Counseling(page);
    counseling.openCouple(couple);
    counseling.link(link).first().click();
    assertThat(page).not().hasURL(COUPLE_PAGE);
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText(couple);
  }

  private static void repeatOnNoDay(Page page) {
    follow(page, "Maya & Jonas", "Assign");
    page.getByLabel("Repeat").selectOption("CHOSEN_DAYS");
    assertThat(page.locator("#day-MONDAY")).isVisible();
    new Counseling(page).button("Assign").click();
    assertThat(page.locator(".err").first()).isVisible();
  }

  private static void openWhatWasGiven(Page page) {
    Counseling counseling = new Counseling(page);
    counseling.openCouple("Priya & Daniel");
    page.locator(".tl h3 a").first().click();
    counseling.link("Change").click();
    assertThat(page.locator("#s-times")).isVisible();
  }

  private static void press(Page page, String couple, String button) {
    Counseling counseling = new Counseling(page);
    counseling.openCouple(couple);
    counseling.button(button).click();
    assertThat(page.locator("dialog[open]")).isVisible();
  }

  private static void giveToSeveral(Page page) {
    page.navigate(Visits.address("/practice/library.xhtml?find=unsaid"));
    page.locator("a.add").first().click();
    new Counseling(page).link("Give it to several couples").click();
    assertThat(page.locator("#preview-title")).isVisible();
  }

  private static void beginToWrite(Page page) {
    page.navigate(Visits.address("/practice/own.xhtml"));
    Counseling counseling = new Counseling(page);
    counseling.button("Write a new one").click();
    for (String kind : List.of("Scale from 1 to 10", "Pick one", "Date")) {
      ExerciseEditor.add(page, kind, SAME_WORDS);
    }
    assertThat(page.locator("section.q").getByText(SAME_WORDS)).hasCount(3);
  }

  private static void publishTooEarly(Page page) {
    beginToWrite(page);
    new Counseling(page).button("Publish").click();
    page.locator("#publish-yes").click();
    assertThat(page.locator(".err").first()).isVisible();
  }

  private static void readAProgram(Page page) {
    page.navigate(Visits.address("/practice/programs.xhtml"));
    page.locator(".p-i a.t").first().click();
    assertThat(page.locator(".p-steps > li").first()).isVisible();
  }

  private static void aboutToStart(Page page) {
    CoursesST.openStart(page, "Growing closer");
  }

  private static void startForNobody(Page page) {
    aboutToStart(page);
    new Counseling(page).button("Start").click();
    assertThat(page.locator(".err").first()).isVisible();
  }

  private static void beginAProgram(Page page) {
    ProgramsST.begin(page);
    ProgramsST.add(page, "unsaid", "The unsaid small thing");
    ProgramsST.add(page, "echo", "Echo round");
  }

  private static void publishAProgramTooEarly(Page page) {
    beginAProgram(page);
    Editor.publish(page);
    assertThat(page.locator(".err").first()).isVisible();
  }

  private static void inviteNobody(Page page) {
    page.navigate(Visits.address("/practice/invite.xhtml"));
    new Counseling(page).button("Invite both").click();
    assertThat(page.locator(".err").first()).isVisible();
  }

  private static void signInWrongly(Page page) {
    page.navigate(Visits.address("/portal/today.xhtml"));
    page.locator("#username").fill("nobody@example.org");
    page.locator("#password").fill("not this one");
    page.locator("button[name=login]").click();
    assertThat(page.locator("#password-error")).isVisible();
  }

  private static void forgetThePassword(Page page) {
    page.navigate(Visits.address("/portal/today.xhtml"));
    page.locator(".si-links a").click();
    assertThat(page.locator("#username")).isVisible();
    assertThat(page.locator("#password")).isHidden();
  }
}
