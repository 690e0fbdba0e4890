package app.attune.tests.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.attune.assignment.boundary.GivenAssignments;
import app.attune.report.boundary.IssuedReport;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.Entry;
import app.attune.report.boundary.ReportContent.PartnerEntry;
import app.attune.report.boundary.ReportContent.PartnerFigures;
import app.attune.report.boundary.ReportFile;
import app.attune.report.boundary.Reports;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.response.boundary.Reveals;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Practice;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportsIT extends InTheServer {
  @Inject private Reports reports;
  @Inject private Responses responses;
  @Inject private Reveals reveals;
  @Inject private GivenAssignments givens;

  @Test
  void a_preview_counts_what_was_given_and_done() {
    Given given = revealed();
    world.moveTo(10, 12, 0);
    world.given(given.pair());
    world.moveTo(1, 12, 0);

    ReportContent content = preview(given.pair());

    assertThat(content.practiceName()).isEqualTo("Harbor Lane");
    assertThat(content.counselorName()).isEqualTo("Dana Whitaker");
    assertThat(content.counselorCredentials()).isEqualTo("LMFT");
    assertThat(content.coupleName()).isEqualTo("Maya & Jonas");
    assertThat(content.number()).isEmpty();
    assertThat(content.assigned()).isEqualTo(2);
    assertThat(content.areasTouched()).isEqualTo(1);
    assertThat(content.first()).isEqualTo(new PartnerFigures("Maya", 2, 1, 0, 1, 0));
    assertThat(content.first().percent()).isEqualTo(50);
    assertThat(content.contains()).contains("SUMMARY", "PLAN");
  }

  @Test
  void a_report_quotes_what_both_shared_and_nothing_that_was_kept() {
    world.moveTo(12, 12, 0);
    Given given = world.given();
    world.send(
        given.first(),
        given.firstTask(),
        Write.shared("thing", "I like our mornings."),
        Write.kept("reply", "KEPT-WORDS"));
    world.send(given.second(), given.secondTask(), Write.kept("thing", "KEPT-TOO"));
    world.moveTo(1, 12, 0);

    ReportContent content = preview(given.pair());

    assertThat(content.entries().get(0).first().quotes()).containsExactly("I like our mornings.");
    assertThat(content.entries().get(0).second().quotes()).isEmpty();
    assertThat(content.toString()).doesNotContain("KEPT-");
    assertThat(content.leavesOut()).contains("KEPT_ANSWERS", "PRIVATE_NOTES");
  }

  @Test
  void a_report_has_nothing_that_is_not_yet_revealed() {
    world.moveTo(10, 12, 0);
    Given given = world.given();
    world.moveTo(3, 12, 0);
    world.sendBoth(given);

    world.moveTo(3, 18, 59);
    assertThat(preview(given.pair()).toString()).doesNotContain("mornings").doesNotContain("walks");

    world.moveTo(3, 19, 0);
    assertThat(preview(given.pair()).toString()).contains("mornings").contains("walks");
  }

  @Test
  void a_report_has_nothing_that_was_taken_back() {
    Given given = revealed();
    given.first().run(() -> reveals.takeBack(given.firstTask(), "thing"));

    assertThat(preview(given.pair()).toString()).doesNotContain("mornings").contains("walks");
  }

  @Test
  void a_report_has_nothing_of_a_draft() {
    world.moveTo(10, 12, 0);
    Given given = world.given();
    given
        .first()
        .run(
            () ->
                responses.save(
                    given.firstTask(), List.of(Write.shared("thing", "DRAFT")), Pulse.none()));
    world.moveTo(1, 12, 0);

    assertThat(preview(given.pair()).entries().get(0).first().state()).isEqualTo("NOT_DONE_YET");
    assertThat(preview(given.pair()).toString()).doesNotContain("DRAFT");
  }

  @Test
  void a_report_is_about_its_period_only() {
    Given given = revealed();
    LocalDate today = world.today();

    ReportContent before =
        given
            .counselor()
            .call(
                () ->
                    reports.preview(
                        wished(given.pair(), today.minusDays(60), today.minusDays(30))));

    assertThat(before.assigned()).isZero();
    assertThat(before.entries()).isEmpty();
  }

  @Test
  void what_was_put_off_after_one_had_sent_is_in_one_period_with_what_both_said() {
    world.moveTo(40, 12, 0);
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    LocalDate due = world.today().plusDays(30);
    world.wishBy(given, due);
    world.moveTo(12, 12, 0);
    world.send(given.second(), given.secondTask(), Write.shared("thing", "I miss our walks."));
    world.moveTo(1, 12, 0);

    assertThat(between(given, due.minusDays(50), due.minusDays(1)).entries()).isEmpty();
    assertThat(between(given, due.plusDays(1), world.today()).entries()).isEmpty();
    assertThat(between(given, due, due).entries())
        .containsExactly(
            new Entry(
                due,
                World.UNSAID,
                "TALK_OPENLY",
                new PartnerEntry("DONE", List.of("I like our mornings.")),
                new PartnerEntry("DONE", List.of("I miss our walks."))));
  }

  @Test
  void a_time_that_became_longer_after_one_had_sent_is_in_one_period_too() {
    world.moveTo(20, 12, 0);
    Pair pair = world.pair();
    Given given = world.daily(pair, 3);
    LocalDate first = world.today();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "I like our mornings."));
    pair.counselor().run(() -> givens.end(given.id())); // one alone is open for a week
    world.moveTo(1, 12, 0);

    assertThat(between(given, first, first.plusDays(5)).entries()).isEmpty();
    assertThat(between(given, first.plusDays(6), world.today()).entries())
        .extracting(entry -> entry.first().state(), entry -> entry.second().state())
        .containsExactly(tuple("DONE", "NOT_DONE_YET"));
  }

  private ReportContent between(Given given, LocalDate from, LocalDate to) {
    return given.counselor().call(() -> reports.preview(wished(given.pair(), from, to)));
  }

  @Test
  void the_second_download_is_the_same_bytes() throws NoSuchAlgorithmException {
    Given given = revealed();
    IssuedReport issued = issue(given.pair());

    ReportFile first = given.counselor().call(() -> reports.download(issued.id()));
    given.first().run(() -> reveals.takeBack(given.firstTask(), "thing"));
    world.moveTo(0, 12, 0);
    ReportFile second = given.counselor().call(() -> reports.download(issued.id()));

    assertThat(second.bytes()).isEqualTo(first.bytes());
    assertThat(
            HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(second.bytes())))
        .isEqualTo(issued.sha256());
    assertThat(second.bytes()).hasSize(issued.bytes());
    assertThat(second.bytes()).startsWith("%PDF-".getBytes(UTF_8));
    assertThat(issued.pages()).isPositive();
    assertThat(second.fileName()).isEqualTo("report-" + issued.number() + ".pdf");
  }

  @Test
  void a_report_changed_in_the_database_is_not_handed_out() throws SQLException {
    Pair pair = world.pair();
    IssuedReport issued = issue(pair);
    try (Database database = Database.asOwner()) {
      database.change(
          "update attune.issued_reports set sealed_file ="
              + " set_byte(sealed_file, 40, get_byte(sealed_file, 40) # 1) where id = ?",
          issued.id());
    }

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> pair.counselor().call(() -> reports.download(issued.id())))
        .withStackTraceContaining("a sealed value does not open");
  }

  @Test
  void the_same_form_sent_many_times_at_once_issues_one_report() {
    Pair pair = world.pair();
    NewReport wished = wished(pair, world.today().minusDays(20), world.today());

    List<IssuedReport> issued =
        AtOnce.times(4, () -> pair.counselor().call(() -> reports.issue(wished)));

    assertThat(issued.stream().distinct()).hasSize(1);
    assertThat(pair.counselor().call(() -> reports.issued(pair.id())))
        .isEqualTo(issued.subList(0, 1));
  }

  @Test
  void reports_are_numbered_in_the_practice_over_all_its_counselors() {
    Practice practice = world.practice();
    int year = world.today().getYear();

    IssuedReport first = issue(world.pair(practice));
    IssuedReport second = issue(world.pair(practice, practice.foreign()));
    IssuedReport elsewhere = issue(world.pair());

    assertThat(first.number()).isEqualTo(year + "-0001");
    assertThat(second.number()).isEqualTo(year + "-0002");
    assertThat(elsewhere.number()).isEqualTo(year + "-0001");
  }

  @Test
  void the_newest_report_comes_first() {
    Pair pair = world.pair();
    world.moveTo(2, 12, 0);
    IssuedReport earlier = issue(pair);
    world.moveTo(1, 12, 0);
    IssuedReport later = issue(pair);

    assertThat(pair.counselor().call(() -> reports.issued(pair.id())))
        .containsExactly(later, earlier);
  }

  @Test
  void previews_issues_and_downloads_are_on_record() throws SQLException {
    Pair pair = world.pair();
    preview(pair);
    IssuedReport issued = issue(pair);
    pair.counselor().call(() -> reports.download(issued.id()));

    assertThat(onRecord(pair.practice().id()))
        .endsWith("ANSWERS_READ", "REPORT_ISSUED", "REPORT_DOWNLOADED");
  }

  @Test
  void periods_and_texts_have_their_limits() {
    Pair pair = world.pair();
    LocalDate today = world.today();

    assertReportRefused(pair, "periodBackwards", "to", wished(pair, today, today.minusDays(1)));
    assertReportRefused(pair, "periodInTheFuture", "to", wished(pair, today, today.plusDays(1)));
    assertReportRefused(
        pair, "periodTooLong", "to", wished(pair, today.minusYears(2).minusDays(2), today));
    String long5000 = "x".repeat(Reports.LONGEST_TEXT + 1);
    assertReportRefused(
        pair,
        "textTooLong",
        "summary",
        new NewReport(UUID.randomUUID(), pair.id(), today, today, long5000, ""));
    assertReportRefused(
        pair,
        "textTooLong",
        "plan",
        new NewReport(UUID.randomUUID(), pair.id(), today, today, "", long5000));
  }

  private void assertReportRefused(Pair pair, String reason, String field, NewReport wished) {
    assertRefused(pair.counselor(), reason, field, () -> reports.preview(wished));
    assertRefused(pair.counselor(), reason, field, () -> reports.issue(wished));
    assertThat(pair.counselor().call(() -> reports.issued(pair.id()))).isEmpty();
  }

  /** Given twelve days ago, due five days ago, open to both since. */
  private Given revealed() {
    world.moveTo(12, 12, 0);
    Given given = world.given();
    world.sendBoth(given);
    world.moveTo(1, 12, 0);
    return given;
  }

  private ReportContent preview(Pair pair) {
    return pair.counselor().call(() -> reports.preview(wished(pair)));
  }

  private IssuedReport issue(Pair pair) {
    return pair.counselor().call(() -> reports.issue(wished(pair)));
  }

  private NewReport wished(Pair pair) {
    return wished(pair, world.today().minusDays(28), world.today());
  }

  private NewReport wished(Pair pair, LocalDate from, LocalDate to) {
    return new NewReport(UUID.randomUUID(), pair.id(), from, to, "They listen.", "Go on.");
  }
}
