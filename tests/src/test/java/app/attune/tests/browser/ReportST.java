package app.attune.tests.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.report.control.ReadBack;
import app.attune.sample.DemoPeople;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReportST {
  @RegisterExtension private final Visits visits = new Visits();

  @Test
  void an_issued_report_reads_as_its_preview_said_and_can_be_read_aloud()
      throws IOException, VeraPDFException {
    Page dana = visits.of(DemoPeople.DANA, Screen.DESKTOP);
    Counseling counseling = new Counseling(dana);
    counseling.openCouple("Maya & Jonas");
    counseling.link("Progress report").click();
    dana.locator("label").filter(text("Since the start")).click();
    dana.getByLabel("Summary").fill("The evenings are quieter. <b>Really</b> 🌙");
    dana.getByLabel("Plan").fill("One small disclosure each before we meet.");
    counseling.button("Issue the report").click();
    Locator issued = dana.locator(".issued li").first();
    assertThat(dana.locator(".toasts")).containsText("is issued.");
    String number = issued.locator("b").innerText();

    Download download = dana.waitForDownload(() -> issued.getByRole(AriaRole.LINK).click());

    assertThat(download.suggestedFilename())
        .endsWith(".pdf")
        .doesNotContain("Maya")
        .doesNotContain("Jonas");
    try (ReadBack report = new ReadBack(Files.readAllBytes(download.path()))) {
      assertThat(report.text())
          .contains(number)
          .containsSubsequence(
              "Harbor Lane Counseling",
              "Maya & Jonas",
              "Dana Whitaker",
              "The evenings are quieter. <b>Really</b>",
              "Exercises done",
              "What is in this report, and what is left out",
              "Private notes",
              "One small disclosure each before we meet.")
          .contains("Page 1 of " + report.pdf().getNumberOfPages());
      assertThat(report.pdf().getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(report.pdf().getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(List.of("H1", "H2", "P", "Table", "TR", "TH", "TD", "Figure"))
          .allMatch(kind -> !report.tags(kind).isEmpty());
      assertThat(report.fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(report.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
