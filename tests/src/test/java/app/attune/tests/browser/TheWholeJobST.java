package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TheWholeJobST {
  private static final String COUPLE = "Priya & Daniel";
  private static final String EXERCISE = "Replay in slow motion";
  private static final String WHY = "You both named Sunday; look at it once, slowly.";

  private static final String ABOUT = "What was it about?";
  private static final String TENSE = "How tense were you before it began?";
  private static final String FELT = "What did you feel while it was going on?";
  private static final String PART = "What was your part in it?";

  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void a_couple_is_given_an_exercise_does_it_reads_what_both_shared_and_it_enters_a_report()
      throws IOException, NoSuchAlgorithmException {
    Page dana = visits.newSignIn(DemoPeople.DANA, Screen.DESKTOP);
    Page priya = visits.newSignIn(DemoPeople.PRIYA, Screen.PHONE);
    Page daniel = visits.newSignIn(DemoPeople.DANIEL, Screen.PHONE);
    Counseling counseling = new Counseling(dana);

    counseling.openCouple(COUPLE);
    counseling.assign(EXERCISE, "Hold it for a session", WHY, 9);

    does(priya, "the Sunday plans", 7, "Hurt", "I went quiet, and let it stay quiet.");
    shares(priya, FELT, "Daniel");
    keepsBack(priya, PART);
    sends(priya, "Daniel");
    assertNothingIsOpenTo(priya);

    does(daniel, "whose turn it was", 4, "Overwhelmed", "I answered before you had finished.");
    shares(daniel, FELT, "Priya");
    sends(daniel, "Priya");
    assertNothingIsOpenTo(priya);
    assertNothingIsOpenTo(daniel);

    counseling.openCouple(COUPLE);
    assertThat(dana.locator(".tl li").filter(new Locator.FilterOptions().setHasText(EXERCISE)))
        .containsText(new String[] {"Both answered"});
    counseling.openUnread(COUPLE, EXERCISE);
    readsBoth(dana);
    opensInSession(dana, counseling);

    readsWhatDanielShared(priya);
    readsWhatPriyaShared(daniel);
    takesBack(daniel, "whose turn it was");
    priya.reload();
    assertThat(priya.content()).contains("Overwhelmed").doesNotContain("whose turn it was");

    issuesReport(dana, counseling);
  }

  private static void does(Page page, String about, int tense, String felt, String part) {
    Portal portal = new Portal(page);
    portal.begin(EXERCISE);
    assertThat(page.getByText(WHY)).isVisible();
    portal.write(ABOUT, about);
    portal.choose(TENSE, tense + " of 10");
    portal.choose(FELT, felt);
    portal.choose(FELT, "Sad");
    portal.write(PART, part);
    portal.seeSaved();
  }

  private static void shares(Page page, String question, String partner) {
    new Portal(page).choose(question, "Share with " + partner);
  }

  private static void keepsBack(Page page, String question) {
    new Portal(page).choose(question, "Only my counselor");
  }

  private static void sends(Page page, String partner) {
    assertThat(page.getByText(partner + " will be able to read answers")).isVisible();
    new Portal(page).sendIt();
    assertThat(page.getByText("What you shared opens when you have both finished.")).isVisible();
  }

  private static void assertNothingIsOpenTo(Page page) {
    page.navigate(Visits.address("/portal/shared.xhtml"));
    assertThat(page.locator("main")).not().containsText(EXERCISE);
  }

  private static void readsBoth(Page dana) {
    Locator answers = dana.locator(".sheets");
    assertThat(answers).containsText("the Sunday plans");
    assertThat(answers).containsText("I went quiet, and let it stay quiet.");
    assertThat(answers).containsText("Only you and Priya read this");
    assertThat(answers).containsText("whose turn it was");
    assertThat(answers).containsText("I answered before you had finished.");
    assertThat(dana.getByText("You hold this for a session")).isVisible();
    for (String name : new String[] {"Priya", "Daniel"}) {
      dana.locator(".sheet")
          .filter(new Locator.FilterOptions().setHasText(name + " said nothing"))
          .getByText("Mark as read")
          .click();
      assertThat(dana.locator(".toasts")).containsText(name + " sees that you have read it.");
    }
  }

  private static void opensInSession(Page dana, Counseling counseling) {
    counseling.button("Open it to both now").click();
    counseling.button("Open it").click();
    assertThat(dana.locator(".toasts")).containsText("It is open to both.");
    assertThat(dana.getByText("has been open to both since")).isVisible();
  }

  private static void readsWhatDanielShared(Page priya) {
    new Portal(priya).readShared(EXERCISE);
    assertThat(priya.getByText("whose turn it was")).isVisible();
    assertThat(priya.getByText("I answered before you had finished.")).isVisible();
    assertThat(priya.getByText("I went quiet, and let it stay quiet.")).isVisible();
    assertThat(priya.getByText("This part is only on your page.")).isVisible();
  }

  private static void readsWhatPriyaShared(Page daniel) {
    new Portal(daniel).readShared(EXERCISE);
    assertThat(daniel.getByText("the Sunday plans")).isVisible();
    assertThat(daniel.getByText("Hurt")).isVisible();
    assertThat(daniel.content()).doesNotContain("I went quiet").doesNotContain("7 of 10");
  }

  private static void takesBack(Page page, String answer) {
    page.getByText("Stop sharing one of your answers").click();
    page.locator(".stop-one")
        .filter(new Locator.FilterOptions().setHasText(answer))
        .getByRole(AriaRole.BUTTON)
        .click();
    assertThat(page.locator("#stop")).isHidden();
    assertThat(page.locator(".pair:not(.mine)").getByText(answer)).hasCount(0);
  }

  private static void issuesReport(Page dana, Counseling counseling)
      throws IOException, NoSuchAlgorithmException {
    counseling.openCouple(COUPLE);
    counseling.link("Progress report").click();
    dana.getByLabel("Summary").fill("Both looked at Sunday without winning it.");
    counseling.button("Issue the report").click();
    assertThat(dana.locator(".toasts")).containsText(Pattern.compile("Report .+ is issued\\."));

    Locator issued = dana.locator(".issued li").first();
    byte[] first = download(dana, issued);
    assertThat(new String(first, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    assertThat(download(dana, issued)).isEqualTo(first);
    String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(first));
    assertThat(issued.locator(".hash")).hasAttribute("title", "SHA-256 of the file: " + sum);
    assertThat(issued.locator(".hash")).containsText(sum.substring(0, 12));
  }

  private static byte[] download(Page page, Locator issued) throws IOException {
    Download download = page.waitForDownload(() -> issued.getByRole(AriaRole.LINK).click());
    return Files.readAllBytes(download.path());
  }
}
