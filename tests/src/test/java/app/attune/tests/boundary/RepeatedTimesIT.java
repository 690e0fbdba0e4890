package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.attune.assignment.boundary.GivenAssignments;
import app.attune.assignment.control.TaskOpening;
import app.attune.insight.boundary.CaseloadPage.Filter;
import app.attune.insight.boundary.Caseloads;
import app.attune.insight.boundary.Completion.Week;
import app.attune.insight.boundary.CoupleOverviews;
import app.attune.insight.boundary.CouplePage;
import app.attune.insight.boundary.CouplePage.PartnerState;
import app.attune.insight.boundary.CouplePage.TimelineEntry;
import app.attune.insight.boundary.ExerciseUses;
import app.attune.insight.boundary.Portal;
import app.attune.insight.boundary.SentRow;
import app.attune.insight.boundary.UnreadRow;
import app.attune.report.boundary.NewReport;
import app.attune.report.boundary.ReportContent;
import app.attune.report.boundary.ReportContent.Entry;
import app.attune.report.boundary.Reports;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.RevealRow;
import app.attune.sample.MovableClock;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Statements;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One time of an exercise told from another: by the counselor, the partners, and in figures. */
class RepeatedTimesIT extends WithReveals {
  @Inject private Answers answers;
  @Inject private Caseloads caseloads;
  @Inject private CoupleOverviews overviews;
  @Inject private ExerciseUses uses;
  @Inject private GivenAssignments givens;
  @Inject private Portal portal;
  @Inject private Reports reports;
  @Inject private TaskOpening opening;

  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  private void at(String localTime) {
    MovableClock.moveTo(LocalDateTime.parse(localTime).atZone(World.ZONE).toInstant());
    opening.openDueTasks();
  }

  /** Daily from Monday the first of September on. */
  private Given daily(int times) {
    at("2025-09-01T09:00");
    return world.daily(world.pair(), times);
  }

  private UUID task(Given given, int time, int partner) {
    return reading(given, time).sheets().get(partner).taskId();
  }

  private AnswersReading reading(Given given, int time) {
    return given.counselor().call(() -> answers.readTime(given.id(), time));
  }

  private void bothSend(Given given, int time, String first, String second) {
    world.send(given.first(), task(given, time, 0), Write.shared("thing", first));
    world.send(given.second(), task(given, time, 1), Write.shared("thing", second));
  }

  private CouplePage overview(Given given) {
    return given.counselor().call(() -> overviews.overview(given.pair().id()));
  }

  @Test
  void what_was_shared_one_time_never_opens_with_another() {
    Given daily = daily(3);
    bothSend(daily, 1, "Monday's", "Monday too");
    at("2025-09-02T09:00");
    UUID first = task(daily, 2, 0);
    world.send(daily.first(), first, Write.shared("thing", "Tuesday's"));

    assertThat(said(daily.first(), daily.firstTask(), "thing"))
        .containsExactly("Monday's", "Monday too");
    assertNotFound(daily.first(), () -> reveals.read(first));

    world.send(daily.second(), task(daily, 2, 1), Write.shared("thing", "Tuesday too"));
    assertNotFound(daily.first(), () -> reveals.read(first));
    at("2025-09-02T19:01");
    assertThat(said(daily.first(), first, "thing")).containsExactly("Tuesday's", "Tuesday too");
    assertThat(said(daily.second(), daily.secondTask(), "thing"))
        .containsExactly("Monday too", "Monday's");
    assertThat(daily.first().call(reveals::opened))
        .extracting(RevealRow::taskId, RevealRow::day)
        .containsExactly(
            tuple(first, LocalDate.of(2025, 9, 2)),
            tuple(daily.firstTask(), LocalDate.of(2025, 9, 1)));
  }

  @Test
  void the_counselor_opens_the_reveal_of_one_time_alone() {
    Given daily = daily(3);
    bothSend(daily, 1, "Monday's", "Monday too");

    daily.counselor().run(() -> answers.openReveal(daily.id(), 1));

    assertThat(reading(daily, 1).reveal()).isEqualTo("OPEN");
    assertThat(reading(daily, 2).reveal()).isEqualTo("WAITING");
    assertRefused(
        daily.counselor(), "revealNotReady", null, () -> answers.openReveal(daily.id(), 2));
  }

  @Test
  void the_counselor_reads_each_time_by_itself_and_first_the_newest_that_has_come() {
    Given daily = daily(3);
    bothSend(daily, 1, "Monday's", "Monday too");
    at("2025-09-02T09:00");

    AnswersReading newest = world.reading(daily);
    assertThat(newest.occurrence()).isEqualTo(2);
    assertThat(newest.repeats()).isTrue();
    assertThat(newest.opens()).isEqualTo("2025-09-02");
    assertThat(newest.sheets()).extracting(Sheet::status).containsExactly("OPEN", "OPEN");
    AnswersReading monday = reading(daily, 1);
    assertThat(monday.opens()).isEqualTo("2025-09-01");
    assertThat(monday.sheets().get(0).lines().get(0).text()).isEqualTo("Monday's");
    assertNotFound(daily.counselor(), () -> answers.readTime(daily.id(), 4));
    assertNotFound(daily.counselor(), () -> answers.readTime(daily.id(), 0));
    assertNotFound(daily.pair().practice().foreign(), () -> answers.readTime(daily.id(), 1));
    assertNotFound(daily.pair().practice().foreign(), () -> answers.openReveal(daily.id(), 1));
  }

  @Test
  void the_timeline_has_every_time_that_has_come_and_the_next() {
    Given daily = daily(5);
    world.send(daily.first(), daily.firstTask(), Write.shared("thing", "Monday's"));
    at("2025-09-02T09:00");

    assertThat(overview(daily).timeline())
        .extracting(e -> e.opens() + " " + e.partners().stream().map(PartnerState::status).toList())
        .containsExactly(
            "2025-09-03 [SCHEDULED, SCHEDULED]",
            "2025-09-02 [OPEN, OPEN]",
            "2025-09-01 [SUBMITTED, MISSED]");
    assertThat(overview(daily).open()).isEqualTo(1);
  }

  @Test
  void the_timeline_keeps_to_forty_entries() {
    Given daily = daily(60);
    at("2025-10-20T09:00");

    List<TimelineEntry> timeline = overview(daily).timeline();

    assertThat(timeline).hasSize(40);
    assertThat(timeline.get(0).opens()).isEqualTo("2025-10-21");
    assertThat(timeline.get(39).opens()).isEqualTo("2025-09-12");
  }

  @Test
  void what_is_to_read_is_listed_time_by_time() {
    Given daily = daily(3);
    world.send(daily.first(), daily.firstTask(), Write.shared("thing", "Monday's"));
    at("2025-09-02T09:00");
    bothSend(daily, 2, "Tuesday's", "Tuesday too");

    assertThat(daily.counselor().call(caseloads::unread))
        .extracting(UnreadRow::occurrence, UnreadRow::day, UnreadRow::who, UnreadRow::both)
        .containsExactly(
            tuple(2, LocalDate.of(2025, 9, 2), "Maya & Jonas", true),
            tuple(1, LocalDate.of(2025, 9, 1), "Maya", false));
  }

  @Test
  void a_partner_tells_times_apart_by_their_day_and_only_where_it_repeats() {
    Given daily = daily(3);
    world.send(daily.first(), daily.firstTask(), Write.shared("thing", "Monday's"));
    at("2025-09-02T09:00");
    Given once = world.given(daily.pair());
    world.send(once.first(), once.firstTask(), Write.shared("thing", "Once"));

    assertThat(world.open(daily.first(), task(daily, 2, 0)).day()).isEqualTo("2025-09-02");
    assertThat(world.open(once.first(), once.firstTask()).day()).isNull();
    assertThat(daily.first().call(portal::sent))
        .extracting(SentRow::day)
        .containsExactly(null, LocalDate.of(2025, 9, 1));
  }

  @Test
  void figures_count_each_time_by_its_own_day_missed_as_due_and_none_that_is_to_come() {
    Given daily = daily(14);
    bothSend(daily, 1, "Monday's", "Monday too");
    at("2025-09-02T09:00");
    world.send(daily.first(), task(daily, 2, 0), Write.shared("thing", "Tuesday's"));
    at("2025-09-04T09:00");

    CouplePage page = overview(daily);
    List<Week> first = page.first().weeks();
    assertThat(first.get(first.size() - 1)).isEqualTo(new Week(LocalDate.of(2025, 9, 1), 4, 2));
    assertThat(page.first().lastFourWeeks()).isEqualTo(50);
    assertThat(page.second().lastFourWeeks()).isEqualTo(25);
    assertThat(daily.counselor().call(() -> caseloads.page(Filter.ALL, "", 0, 10)).rows().get(0))
        .satisfies(
            row -> {
              assertThat(row.open()).isEqualTo(1);
              assertThat(row.nextDue()).isEqualTo("2025-09-04");
            });
    UUID version = world.version(daily.counselor(), World.UNSAID);
    assertThat(daily.counselor().call(() -> uses.usedWith(version)))
        .extracting(use -> use.done() + " of " + use.of())
        .containsExactly("3 of 8");
  }

  @Test
  void a_report_tells_each_time_by_its_own_day() {
    Given daily = daily(14);
    bothSend(daily, 1, "Monday's", "Monday too");
    at("2025-09-03T09:00");
    bothSend(daily, 3, "Wednesday's", "Wednesday too");
    at("2025-09-04T09:00");

    ReportContent report = report(daily, LocalDate.of(2025, 9, 4));

    assertThat(report.assigned()).isEqualTo(4);
    assertThat(report.entries())
        .extracting(Entry::date, e -> e.first().state(), e -> e.first().quotes())
        .containsExactly(
            tuple(LocalDate.of(2025, 9, 4), "NOT_DONE_YET", List.of()),
            tuple(LocalDate.of(2025, 9, 3), "DONE", List.of("Wednesday's")),
            tuple(LocalDate.of(2025, 9, 2), "MISSED", List.of()),
            tuple(LocalDate.of(2025, 9, 1), "DONE", List.of("Monday's")));
  }

  @Test
  void times_that_were_taken_back_by_an_earlier_end_are_nowhere() {
    Given daily = daily(14);
    at("2025-09-02T09:00");
    daily.counselor().run(() -> givens.end(daily.id()));
    at("2025-09-05T09:00");

    assertThat(overview(daily).timeline())
        .extracting(TimelineEntry::opens)
        .containsExactly(LocalDate.of(2025, 9, 2), LocalDate.of(2025, 9, 1));
    assertThat(world.reading(daily).occurrence()).isEqualTo(2);
    assertThat(report(daily, LocalDate.of(2025, 9, 5)).assigned()).isEqualTo(2);
  }

  private ReportContent report(Given given, LocalDate until) {
    return given
        .counselor()
        .call(
            () ->
                reports.preview(
                    new NewReport(
                        UUID.randomUUID(),
                        given.pair().id(),
                        LocalDate.of(2025, 9, 1),
                        until,
                        "",
                        "")));
  }

  @Test
  void the_number_of_queries_does_not_grow_with_the_times() {
    at("2025-09-01T09:00");
    Pair pair = world.pair();
    Given few = world.daily(pair, 2);
    bothSend(few, 1, "Monday's", "Monday too");
    at("2025-09-03T09:00");
    long forTwo = statements(pair);

    Given many = world.daily(pair, 30);
    bothSend(many, 1, "Wednesday's", "Wednesday too");
    at("2025-09-23T09:00");

    assertThat(statements(pair)).isEqualTo(forTwo);
  }

  private long statements(Pair pair) {
    return Statements.of(
        factory,
        () -> {
          pair.counselor().call(() -> overviews.overview(pair.id()));
          pair.counselor().call(caseloads::unread);
          pair.first().call(reveals::opened);
          pair.first().call(portal::sent);
        });
  }
}
