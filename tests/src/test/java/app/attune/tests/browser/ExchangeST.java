package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.sample.DemoPeople;
import app.attune.stack.Project;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ExchangeST {
  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void a_questionnaire_from_elsewhere_is_in_the_library_after_it_was_looked_at() {
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    lookAtTheQuestionnaire(ines);
    assertThat(ines.locator("#main")).containsText("no answer raises an alert");

    new Counseling(ines).button("Bring in").click();

    assertThat(ines.locator(".toasts")).containsText("One exercise is in your library");
    Locator exercise = ines.getByText("Patient Health Questionnaire (PHQ-9)").first();
    assertThat(exercise).isVisible();
  }

  @Test
  void what_is_wrong_with_a_file_is_said_with_its_line() {
    Page ines = visits.of(DemoPeople.INES, Screen.PHONE);

    lookAtSomethingWrong(ines);

    assertThat(ines.locator(".remarks")).containsText("Line 3");
    assertThat(ines.locator(".remarks")).containsText("exercises[0].title");
  }

  @Test
  void a_file_that_is_too_large_is_told_beside_the_field() {
    Page ines = visits.of(DemoPeople.INES, Screen.PHONE);

    look(ines, new FilePayload("large.json", "application/json", new byte[2 * 1024 * 1024 + 1]));

    assertThat(ines.locator("#file-error")).containsText("larger than 2 MB");
  }

  @Test
  void the_library_can_be_taken_along() throws IOException {
    Page ines = visits.of(DemoPeople.INES, Screen.DESKTOP);
    ines.navigate(Visits.address("/practice/exchange.xhtml"));

    Download download =
        ines.waitForDownload(() -> new Counseling(ines).link("Download the library").click());

    assertThat(download.suggestedFilename()).isEqualTo("attune-library.json");
    assertThat(Files.readString(download.path())).contains("attune-library", "weather-report");
  }

  /** Sees what a well-known questionnaire would bring. */
  static void lookAtTheQuestionnaire(Page page) {
    look(page, Project.here().root().resolve("ejb/src/test/resources/exchange/phq-9.json"));
    assertThat(page.locator("#s-brings")).isVisible();
  }

  /** Sees why a file can't be brought in. */
  static void lookAtSomethingWrong(Page page) {
    String text =
        """
        { "format": "attune-library", "formatVersion": 1, "exercises": [
          { "key": "Not a key",
            "title": "" } ] }
        """;
    look(
        page,
        new FilePayload("mine.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.locator("#s-problems")).isVisible();
  }

  private static void look(Page page, Path file) {
    page.navigate(Visits.address("/practice/exchange.xhtml"));
    page.locator("#file").setInputFiles(file);
    new Counseling(page).button("See what it brings").click();
  }

  static void look(Page page, FilePayload file) {
    page.navigate(Visits.address("/practice/exchange.xhtml"));
    page.locator("#file").setInputFiles(file);
    new Counseling(page).button("See what it brings").click();
  }
}
