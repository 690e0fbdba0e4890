package app.attune.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.report.boundary.ReportContent;
import java.io.IOException;
import java.util.Calendar;
import org.junit.jupiter.api.Test;

class ReportPdfTest {
  private static ReadBack open(ReportContent content) throws IOException {
    return new ReadBack(new ReportPdf().of(content).bytes());
  }

  @Test
  void a_report_reads_back_in_the_order_in_which_it_is_read() throws IOException {
    try (ReadBack report = open(SampleReports.mayaAndJonas())) {
      assertThat(report.text())
          .containsSubsequence(
              "Harbor Lane Counseling",
              "Progress report 2026-0142, counselor’s copy",
              "Issued November 18, 2026",
              "Maya & Jonas",
              "June 3 to November 17, 2026. Couples counseling with Ines Halloran, LMFT.",
              "34 exercises assigned in seven areas",
              "29 and 25 done by Maya and by Jonas",
              "85 and 74 percent done by Maya and by Jonas",
              "7.4 mean helpfulness of 10",
              "Summary Both came wanting fewer arguments",
              "Exercises done",
              "Maya 34 29 3 3 2 85%",
              "Jonas 34 25 6 7 2 74%",
              "By area",
              "Exercises done per week",
              "Completion by week",
              "Jun 8 100% 50%",
              "Jul 13 Nothing due Nothing due",
              "Exercises and what was shared",
              "“He left the hall light on for me.”",
              "Appreciation and ask",
              "Not done yet",
              "What is in this report, and what is left out",
              "In this copy",
              "Plan Continue fortnightly.",
              "Ines Halloran, LMFT",
              "License number");
    }
  }

  @Test
  void a_report_says_what_kinds_of_things_it_leaves_out_whether_or_not_any_exist()
      throws IOException {
    try (ReadBack report = open(SampleReports.mayaAndJonas())) {
      assertThat(report.text())
          .containsSubsequence(
              "Left out, whether or not any exist",
              "Answers kept between one partner and the counselor",
              "Shared answers that are not yet open to both",
              "Answers that were taken back",
              "Private notes",
              "Messages");
    }
  }

  @Test
  void every_page_says_which_of_how_many_it_is_and_that_it_is_confidential() throws IOException {
    ReportPdf.Document document = new ReportPdf().of(SampleReports.mayaAndJonas());
    try (ReadBack report = new ReadBack(document.bytes())) {
      assertThat(document.pages()).isEqualTo(report.pdf().getNumberOfPages()).isGreaterThan(1);
      for (int page = 1; page <= document.pages(); page++) {
        assertThat(report.text(page))
            .contains("Page " + page + " of " + document.pages())
            .contains("Confidential. About two people");
      }
    }
  }

  @Test
  void every_page_but_the_first_says_whom_it_is_about() throws IOException {
    try (ReadBack report = open(SampleReports.mayaAndJonas())) {
      String running = "Maya & Jonas, June 3 to November 17, 2026";
      assertThat(report.text(1)).doesNotContain(running);
      assertThat(report.text(2)).contains(running);
    }
  }

  @Test
  void a_report_about_nothing_is_still_whole() throws IOException {
    ReportPdf.Document document = new ReportPdf().of(SampleReports.nothingAssigned());
    try (ReadBack report = new ReadBack(document.bytes())) {
      assertThat(document.pages()).isOne();
      assertThat(report.text())
          .containsSubsequence(
              "Lena & Marcus",
              "December 1, 2025 to January 31, 2026.",
              "0 exercises assigned in no area",
              "– and – percent done",
              "Nothing was assigned in this period.",
              "Nothing was due in this period.",
              "Left out, whether or not any exist",
              "Ines Halloran License number")
          .doesNotContain("Summary", "Plan", "By area");
    }
  }

  @Test
  void without_a_quote_each_side_shows_how_it_stands() throws IOException {
    try (ReadBack report = open(SampleReports.quoting())) {
      assertThat(report.text())
          .containsSubsequence(
              "No answer was open to both in this period.", "Two versions", "Done", "Not done yet");
    }
  }

  @Test
  void a_very_long_quote_flows_over_the_pages_and_loses_nothing() throws IOException {
    String quote = "I wanted to say this slowly. ".repeat(690).strip();
    ReportPdf.Document document = new ReportPdf().of(SampleReports.quoting(quote));
    try (ReadBack report = new ReadBack(document.bytes())) {
      assertThat(document.pages()).isGreaterThan(8);
      assertThat(report.text().split("slowly", -1)).hasSize(691);
    }
  }

  @Test
  void a_word_without_end_is_broken_where_the_column_ends() throws IOException {
    try (ReadBack report = open(SampleReports.quoting("x".repeat(20_000)))) {
      assertThat(report.text().chars().filter(letter -> letter == 'x').count())
          .isGreaterThanOrEqualTo(20_000);
    }
  }

  @Test
  void the_same_content_gives_the_same_bytes() {
    assertThat(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes())
        .isEqualTo(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes());
  }

  @Test
  void the_file_is_dated_by_the_day_of_issue() throws IOException {
    try (ReadBack report = open(SampleReports.mayaAndJonas())) {
      Calendar created = report.pdf().getDocumentInformation().getCreationDate();
      assertThat(created.toInstant()).isEqualTo("2026-11-18T00:00:00Z");
    }
  }
}
