package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesST {
  private static final String SESSION = "JSESSIONID";
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

  @RegisterExtension private final Visits visits = new Visits();

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "DANA, /practice/today.xhtml",
    "OLIVIA, /practice/settings.xhtml",
    "MAYA, /portal/today.xhtml",
    "GRACE, /welcome.xhtml"
  })
  void everyone_lands_where_their_day_begins(DemoPeople person, String home) {
    assertThat(visits.newSignIn(person, Screen.PHONE)).hasURL(Visits.address(home));
  }

  @Test
  void what_is_foreign_looks_exactly_like_what_does_not_exist() {
    Page maya = visits.of(DemoPeople.MAYA, Screen.PHONE);
    maya.navigate(Visits.address("/portal/exercises.xhtml"));
    String open = href(maya.locator("a[href*='exercise.xhtml']").first());
    String sent = href(maya.locator("a[href*='sent.xhtml']").first());
    maya.navigate(Visits.address("/portal/shared.xhtml"));
    String shared = href(maya.locator("a[href*='reveal.xhtml']").first());

    Page noor = visits.of(DemoPeople.NOOR, Screen.PHONE);
    String missing = notFound(noor, "/portal/nothing-here.xhtml");
    assertThat(notFound(noor, open)).isEqualTo(missing);
    assertThat(notFound(noor, sent)).isEqualTo(missing);
    assertThat(notFound(noor, shared)).isEqualTo(missing);
    assertThat(notFound(noor, "/portal/exercise.xhtml?task=" + UUID.randomUUID()))
        .isEqualTo(missing);
    assertThat(notFound(noor, "/portal/exercise.xhtml?task=none")).isEqualTo(missing);
    assertThat(notFound(noor, "/portal/exercise.xhtml")).isEqualTo(missing);
    assertThat(notFound(noor, "/practice/today.xhtml")).isEqualTo(missing);
    assertThat(notFound(noor, "/practice/nothing-here.xhtml")).isEqualTo(missing);
    assertThat(notFound(noor, "/nothing-here")).isEqualTo(missing);
  }

  @Test
  void a_counselor_finds_nothing_of_another_counselor_and_nothing_in_the_portal() {
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    Counseling counseling = new Counseling(ines);
    counseling.openCouple("Tess & Andre");
    String couple = path(ines);
    String report = href(counseling.link("Progress report"));
    String answers = href(ines.locator("a[href*='answers.xhtml']").first());

    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    String missing = notFound(dana, "/practice/nothing-here.xhtml");
    assertThat(notFound(dana, couple)).isEqualTo(missing);
    assertThat(notFound(dana, report)).isEqualTo(missing);
    assertThat(notFound(dana, answers)).isEqualTo(missing);
    assertThat(notFound(dana, couple.replace("couple.xhtml?id", "assign.xhtml?couple")))
        .isEqualTo(missing);
    assertThat(notFound(dana, "/practice/couple.xhtml?id=" + UUID.randomUUID())).isEqualTo(missing);
    assertThat(notFound(dana, "/practice/reports/" + UUID.randomUUID())).isEqualTo(missing);
    assertThat(notFound(dana, "/portal/today.xhtml")).isEqualTo(missing);
  }

  @Test
  void an_owner_without_a_caseload_reads_nothing_of_a_couple() {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    new Counseling(dana).openCouple("Maya & Jonas");
    Page olivia = visits.of(DemoPeople.OLIVIA, Screen.DESKTOP);
    String missing = notFound(olivia, "/practice/nothing-here.xhtml");
    assertThat(notFound(olivia, path(dana))).isEqualTo(missing);
  }

  @Test
  void the_session_has_a_new_id_after_signing_in() {
    Page page = visits.nobody(Screen.PHONE);
    page.navigate(Visits.address("/portal/today.xhtml"));
    String planted = UUID.randomUUID().toString();
    page.context()
        .addCookies(List.of(new Cookie(SESSION, planted).setUrl(SystemSession.system().url())));
    SignIn.as(page, DemoPeople.MAYA);
    assertThat(session(page)).isNotEqualTo(planted).isNotEmpty();
  }

  @Test
  void after_signing_out_the_back_button_shows_nothing_and_the_password_is_asked_for_again() {
    Page page = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    page.navigate(Visits.address("/portal/you.xhtml"));
    assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("Maya");
    page.getByRole(AriaRole.BUTTON, named("Sign out")).click();
    assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("You are signed out");

    page.goBack();
    assertThat(page).hasURL(SignIn.ADDRESS);
    assertThat(page.locator("body")).not().containsText("Maya");

    page.navigate(Visits.address("/portal/today.xhtml"));
    assertThat(page).hasURL(SignIn.ADDRESS);
    assertThat(page.locator("#password")).isVisible();
  }

  @Test
  void a_page_whose_sign_in_ended_says_so_and_opens_again_after_a_new_one() {
    Page dana = visits.newSignIn(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Assign").first().click();
    dana.context().clearCookies();

    counseling.row("Echo round").click();

    assertThat(dana.locator("#signedOut")).isVisible();
    Page again = counseling.signInAgain(DemoPeople.DANA);
    again.navigate(dana.url());
    assertThat(again.getByRole(AriaRole.HEADING, level1())).isVisible();
    assertThat(again.locator("#preview")).isVisible();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"the button", "Shift three times"})
  void leaving_now_blanks_the_page_ends_the_session_and_leaves_no_trace_in_the_history(String way) {
    Page page = visits.newSignIn(DemoPeople.MAYA, Screen.PHONE);
    page.navigate(Visits.address("/portal/you.xhtml"));
    int entries = (int) page.evaluate("history.length");
    if (way.equals("the button")) {
      page.getByText("Exit this page", exactly()).click();
    } else {
      for (int i = 0; i < 3; i++) {
        page.keyboard().press("Shift");
      }
    }
    assertThat(page).hasURL(Visits.address("/away.html"));
    assertThat(page).hasTitle("Weather");
    assertThat(page.evaluate("history.length")).isEqualTo(entries);
    page.waitForCondition(() -> isSignedOut(page));

    page.goBack();
    assertThat(page).hasURL(SignIn.ADDRESS);
    assertThat(page.locator("#password")).isVisible();
    assertThat(page.locator("body")).not().containsText("Maya");
  }

  private static boolean isSignedOut(Page page) {
    APIResponse answer =
        page.request()
            .get(Visits.address("/portal/you.xhtml"), RequestOptions.create().setMaxRedirects(0));
    return answer.status() == 302;
  }

  /** The page as it is sent, without the nonce that is another one in every answer. */
  private static String notFound(Page page, String path) {
    Response response = Objects.requireNonNull(page.navigate(Visits.address(path)));
    assertThat(response.status()).as(path).isEqualTo(404);
    assertThat(page.getByRole(AriaRole.HEADING, level1())).hasText("Nothing here");
    Matcher nonce = NONCE.matcher(response.headerValue("content-security-policy"));
    assertThat(nonce.find()).isTrue();
    return response.text().replace(nonce.group(1), "");
  }

  private static String session(Page page) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals(SESSION))
        .map(cookie -> cookie.value)
        .findFirst()
        .orElse("");
  }

  private static String href(Locator link) {
    return Objects.requireNonNull(link.getAttribute("href"));
  }

  private static String path(Page page) {
    return page.url().substring(SystemSession.system().url().length());
  }

  private static Page.GetByRoleOptions level1() {
    return new Page.GetByRoleOptions().setLevel(1);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
