package app.attune.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.report.boundary.ReportContent;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A report can be used by people who listen to it, and still be opened in many years. */
class ReportAccessTest {
  private static Stream<ReportContent> reports() {
    return Stream.of(
        SampleReports.mayaAndJonas(),
        SampleReports.nothingAssigned(),
        SampleReports.quoting("Love, אהבה, حب, 爱, 😊, ▯, नमस्ते", "word ".repeat(4_000)));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_report_is_accessible_by_the_standard(ReportContent content)
      throws IOException, VeraPDFException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(content).bytes())) {
      assertThat(report.faults(PDFAFlavour.PDFUA_1)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_report_can_be_archived_by_the_standard(ReportContent content)
      throws IOException, VeraPDFException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(content).bytes())) {
      assertThat(report.faults(PDFAFlavour.PDFA_3_A)).isEmpty();
    }
  }

  @Test
  void a_report_has_tags_a_language_and_a_title_that_names_nobody() throws IOException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes())) {
      PDDocumentCatalog catalog = report.pdf().getDocumentCatalog();
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
      assertThat(catalog.getLanguage()).isEqualTo("en");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(report.pdf().getDocumentInformation().getTitle())
          .isEqualTo("Progress report 2026-0142");
    }
  }

  @Test
  void its_bookmarks_lead_to_its_sections() throws IOException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes())) {
      assertThat(report.bookmarks())
          .containsExactly(
              "Exercises done",
              "Exercises done per week",
              "Exercises and what was shared",
              "What is in this report, and what is left out",
              "Plan");
    }
  }

  @Test
  void every_table_says_what_its_rows_and_columns_are() throws IOException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes())) {
      assertThat(report.tags("Table")).hasSize(5);
      assertThat(report.tags("TH")).extracting(ReportAccessTest::scope).contains("Column", "Row");
      assertThat(report.tags("H1")).hasSize(1);
    }
  }

  @Test
  void the_chart_says_in_words_what_it_shows_and_where_its_numbers_are() throws IOException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes())) {
      assertThat(report.tags("Figure"))
          .singleElement()
          .extracting(PDStructureElement::getAlternateDescription)
          .asString()
          .startsWith("Bar chart, two bars a week")
          .contains("Maya", "Jonas", "June 1, 2026", "“Completion by week”");
    }
  }

  private static String scope(PDStructureElement head) {
    COSDictionary attributes = head.getCOSObject().getCOSDictionary(COSName.A);
    return attributes == null ? "" : attributes.getNameAsString("Scope", "");
  }
}
