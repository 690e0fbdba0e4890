package app.attune.assignment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.assignment.entity.Recurrence.Problem;
import app.attune.assignment.entity.Recurrence.Unusable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);
  private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);
  private static final String LAST_OF_MONTH =
      "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=";

  private static List<Window> windows(String rule, LocalDate first) {
    return new Recurrence(rule).windows(first, NEVER);
  }

  private static List<LocalDate> days(String rule, LocalDate first) {
    return windows(rule, first).stream().map(Window::opens).toList();
  }

  private static void assertUnusable(Problem problem, ThrowingCallable use) {
    assertThatExceptionOfType(Unusable.class)
        .isThrownBy(use)
        .satisfies(unusable -> assertThat(unusable.problem()).isEqualTo(problem));
  }

  @Test
  void it_begins_on_the_first_day_when_the_rule_has_that_day() {
    assertThat(days("FREQ=WEEKLY;COUNT=3", TUESDAY))
        .containsExactly(TUESDAY, TUESDAY.plusDays(7), TUESDAY.plusDays(14));
    assertThat(days("FREQ=WEEKLY;BYDAY=TU,FR;COUNT=3", TUESDAY))
        .containsExactly(TUESDAY, TUESDAY.plusDays(3), TUESDAY.plusDays(7));
  }

  @Test
  void otherwise_it_begins_on_the_rules_first_day_after_it() {
    assertThat(days("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3", TUESDAY))
        .containsExactly(TUESDAY.plusDays(2), TUESDAY.plusDays(6), TUESDAY.plusDays(9));
  }

  @Test
  void it_ends_with_the_day_it_is_said_to_end_on() {
    assertThat(days("FREQ=DAILY;UNTIL=20261119", TUESDAY))
        .containsExactly(TUESDAY, TUESDAY.plusDays(1), TUESDAY.plusDays(2));
  }

  @Test
  void each_time_is_open_until_the_day_before_the_next_and_the_last_as_long_as_the_one_before() {
    assertThat(windows("FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3", LocalDate.of(2026, 11, 16)))
        .containsExactly(
            new Window(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 18)),
            new Window(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 22)),
            new Window(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 26)));
  }

  @Test
  void the_same_rhythm_with_another_end_has_the_same_days() {
    Recurrence untilNewYear = new Recurrence("FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20261231");

    assertThat(untilNewYear.times(3).windows(TUESDAY, NEVER))
        .extracting(Window::opens)
        .containsExactly(TUESDAY, TUESDAY.plusDays(3), TUESDAY.plusDays(7));
  }

  @Test
  void a_single_time_is_open_for_a_week() {
    assertThat(windows("FREQ=DAILY;COUNT=1", TUESDAY))
        .containsExactly(new Window(TUESDAY, TUESDAY.plusDays(6)));
  }

  @Test
  void the_last_of_the_month_is_the_last_day_of_shorter_months_and_of_leap_years_too() {
    assertThat(days(LAST_OF_MONTH + 5, LocalDate.of(2027, 12, 31)))
        .containsExactly(
            LocalDate.of(2027, 12, 31),
            LocalDate.of(2028, 1, 31),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2028, 3, 31),
            LocalDate.of(2028, 4, 30));
  }

  @Test
  void a_leap_day_comes_every_fourth_year() {
    assertThat(days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2", TUESDAY))
        .containsExactly(LocalDate.of(2028, 2, 29), LocalDate.of(2032, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "every day",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;COUNT=3;UNTIL=20270101",
        "FREQ=DAILY;INTERVAL=0;COUNT=3",
        "FREQ=DAILY;COUNT=99999999999",
        "FREQ=HOURLY;COUNT=3",
        "FREQ=MINUTELY;COUNT=3",
        "FREQ=SECONDLY;COUNT=3",
        "FREQ=DAILY;BYHOUR=9,12;COUNT=3",
        "FREQ=DAILY;BYMINUTE=5;COUNT=3",
        "FREQ=DAILY;BYSECOND=5;COUNT=3",
        "FREQ=DAILY;UNTIL=20270101T120000Z",
        "RSCALE=ISLAMIC-CIVIL;FREQ=MONTHLY;COUNT=3",
        "RRULE:FREQ=DAILY;COUNT=3",
        "FREQ=DAILY;X-MINE=1;COUNT=3"
      })
  void what_is_no_rule_in_days_is_not_read(String rule) {
    assertUnusable(Problem.UNREADABLE, () -> new Recurrence(rule));
  }

  @Test
  void a_rule_has_its_longest() {
    String many = "FREQ=YEARLY;COUNT=2;BYYEARDAY=" + "1,".repeat(Recurrence.LONGEST) + "1";

    assertUnusable(Problem.UNREADABLE, () -> new Recurrence(many));
  }

  @Test
  void a_rule_without_an_end_is_refused() {
    assertUnusable(Problem.WITHOUT_END, () -> new Recurrence("FREQ=DAILY"));
  }

  @Test
  void a_rule_that_never_comes_is_refused() {
    assertUnusable(Problem.NEVER_COMES, () -> windows("FREQ=DAILY;UNTIL=20261116", TUESDAY));
    assertUnusable(
        Problem.NEVER_COMES,
        () -> windows("FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30;COUNT=3", TUESDAY));
  }

  @Test
  void it_comes_a_hundred_times_at_most() {
    assertThat(windows("FREQ=DAILY;COUNT=100", TUESDAY)).hasSize(100);
    assertUnusable(Problem.TOO_MANY_TIMES, () -> windows("FREQ=DAILY;COUNT=101", TUESDAY));
    assertUnusable(Problem.TOO_MANY_TIMES, () -> windows("FREQ=DAILY;UNTIL=20291117", TUESDAY));
  }

  @Test
  void the_last_time_is_over_by_the_latest_day() {
    Recurrence weekly = new Recurrence("FREQ=WEEKLY;COUNT=3");

    assertThat(weekly.windows(TUESDAY, TUESDAY.plusDays(20))).hasSize(3);
    assertUnusable(Problem.TOO_FAR_AHEAD, () -> weekly.windows(TUESDAY, TUESDAY.plusDays(19)));
    assertUnusable(
        Problem.TOO_FAR_AHEAD,
        () ->
            new Recurrence("FREQ=YEARLY;INTERVAL=2000000000;COUNT=100")
                .windows(TUESDAY, TUESDAY.plusYears(2)));
  }

  @Property(tries = 400)
  void the_windows_of_any_rule_follow_one_another_without_a_gap(
      @ForAll("rules") String rule, @ForAll("days") LocalDate first) {
    List<Window> windows = windows(rule, first);

    assertThat(windows).hasSizeBetween(1, Recurrence.MOST_TIMES);
    assertThat(windows.get(0).opens()).isAfterOrEqualTo(first);
    for (int i = 1; i < windows.size(); i++) {
      assertThat(windows.get(i).opens()).isEqualTo(windows.get(i - 1).due().plusDays(1));
      assertThat(windows.get(i).due()).isAfterOrEqualTo(windows.get(i).opens());
    }
  }

  @Property(tries = 200)
  void every_month_has_its_last_day_once(
      @ForAll("days") LocalDate first, @ForAll @IntRange(min = 1, max = 60) int months) {
    YearMonth begin = YearMonth.from(first);

    assertThat(days(LAST_OF_MONTH + months, first))
        .isEqualTo(
            IntStream.range(0, months)
                .mapToObj(month -> begin.plusMonths(month).atEndOfMonth())
                .toList());
  }

  @Property(tries = 200)
  void a_weekly_time_keeps_its_day_of_the_week_and_its_distance(
      @ForAll("days") LocalDate first,
      @ForAll DayOfWeek day,
      @ForAll @IntRange(min = 1, max = 5) int weeks) {
    String name = day.name().substring(0, 2);

    List<LocalDate> days =
        days("FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + name + ";COUNT=9", first);

    assertThat(days).hasSize(9).allMatch(d -> d.getDayOfWeek() == day);
    for (int i = 1; i < days.size(); i++) {
      assertThat(days.get(i)).isEqualTo(days.get(i - 1).plusWeeks(weeks));
    }
  }

  @Property(tries = 200)
  void a_change_of_the_clocks_neither_moves_nor_doubles_a_day(
      @ForAll("days") LocalDate first, @ForAll("zones") ZoneId zone) {
    List<LocalDate> days = days("FREQ=DAILY;COUNT=100", first);

    assertThat(days).isEqualTo(first.datesUntil(first.plusDays(100)).toList());
    for (int i = 1; i < days.size(); i++) {
      Instant before = days.get(i - 1).atStartOfDay(zone).toInstant();
      Instant opens = days.get(i).atStartOfDay(zone).toInstant();
      assertThat(Duration.between(before, opens))
          .isBetween(Duration.ofHours(23), Duration.ofHours(25));
      assertThat(opens.atZone(zone).toLocalDate()).isEqualTo(days.get(i));
    }
  }

  @Property(tries = 1000)
  void whatever_is_written_is_a_rule_or_refused(@ForAll("scribbles") String rule) {
    try {
      assertThat(new Recurrence(rule).windows(TUESDAY, TUESDAY.plusYears(2)))
          .hasSizeBetween(1, Recurrence.MOST_TIMES);
    } catch (Unusable unusable) {
      assertThat(unusable.problem()).isNotNull();
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2020, 1, 1).toEpochDay(), LocalDate.of(2060, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of(
            "America/New_York",
            "Europe/Berlin",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "Africa/Cairo",
            "Asia/Kathmandu",
            "Pacific/Kiritimati")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<String> rules() {
    Arbitrary<String> which =
        Arbitraries.of(
            "FREQ=DAILY",
            "FREQ=WEEKLY",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR",
            "FREQ=WEEKLY;BYDAY=SA,SU;WKST=SU",
            "FREQ=MONTHLY",
            "FREQ=MONTHLY;BYMONTHDAY=31",
            "FREQ=MONTHLY;BYMONTHDAY=-1,15",
            "FREQ=MONTHLY;BYDAY=1MO,-1FR",
            "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
            "FREQ=YEARLY",
            "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29",
            "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO");
    return Combinators.combine(
            which, Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 100))
        .as((rule, interval, count) -> rule + ";INTERVAL=" + interval + ";COUNT=" + count);
  }

  @Provide
  Arbitrary<String> scribbles() {
    Arbitrary<String> part =
        Combinators.combine(
                Arbitraries.of(
                    "FREQ",
                    "COUNT",
                    "UNTIL",
                    "INTERVAL",
                    "BYDAY",
                    "BYMONTHDAY",
                    "BYMONTH",
                    "BYSETPOS",
                    "BYYEARDAY",
                    "BYWEEKNO",
                    "WKST",
                    "BYHOUR",
                    "RSCALE",
                    "SKIP",
                    "X"),
                Arbitraries.oneOf(
                    Arbitraries.of(
                        "DAILY",
                        "WEEKLY",
                        "MONTHLY",
                        "YEARLY",
                        "HOURLY",
                        "MO",
                        "MO,TU",
                        "5FR",
                        "-1SU",
                        "31",
                        "-31",
                        "30",
                        "1",
                        "20270101",
                        "20270101T000000",
                        "",
                        ","),
                    Arbitraries.integers().map(String::valueOf)))
            .as((name, value) -> name + "=" + value);
    return part.list().ofMinSize(1).ofMaxSize(5).map(parts -> String.join(";", parts));
  }
}
