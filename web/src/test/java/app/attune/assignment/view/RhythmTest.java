package app.attune.assignment.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {
  private static final LocalDate SECOND_TUESDAY = LocalDate.of(2026, 12, 8);
  private static final RuleWords WORDS =
      new RuleWords(
          ResourceBundle.getBundle("app.attune.practice", Locale.ENGLISH), Locale.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DAILY            | FREQ=DAILY                       | every day
          WORKDAYS         | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | Monday to Friday
          CHOSEN_DAYS      | FREQ=WEEKLY;BYDAY=MO,TH,SU       | every week on Monday, Thursday and Sunday
          WEEKLY           | FREQ=WEEKLY;BYDAY=TU             | every week on Tuesday
          TWO_WEEKS        | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU  | every two weeks on Tuesday
          DAY_OF_MONTH     | FREQ=MONTHLY;BYMONTHDAY=8        | every month on day 8
          WEEKDAY_OF_MONTH | FREQ=MONTHLY;BYDAY=2TU           | every month on the second Tuesday
          DAY_OF_QUARTER   | FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=8 | every three months on day 8
          """)
  void the_usual_choices_are_rules_and_the_rules_are_said_in_words(
      Rhythm rhythm, String rule, String words) {
    Set<DayOfWeek> days = Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY, DayOfWeek.MONDAY);

    assertThat(rhythm.rule(SECOND_TUESDAY, days)).isEqualTo(rule);
    assertThat(WORDS.of(rule)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          28 | FREQ=MONTHLY;BYMONTHDAY=28                        | every month on day 28
          29 | FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1         | every month on day 29, or on the last day of a shorter month
          30 | FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1      | every month on day 30, or on the last day of a shorter month
          31 | FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1   | every month on the last day
          """)
  void a_day_that_a_shorter_month_lacks_is_its_last(int day, String rule, String words) {
    assertThat(Rhythm.DAY_OF_MONTH.rule(LocalDate.of(2026, 12, day), Set.of())).isEqualTo(rule);
    assertThat(WORDS.of(rule)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "7,1", "8,2", "21,3", "22,4", "28,4", "29,-1", "31,-1"})
  void a_fifth_weekday_is_the_last_since_most_months_have_four(int day, int week) {
    assertThat(Rhythm.weekOfMonth(LocalDate.of(2026, 12, day))).isEqualTo(week);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          FREQ=DAILY;COUNT=14                        | every day
          FREQ=DAILY;INTERVAL=3;UNTIL=20261231       | every 3 days
          FREQ=WEEKLY;WKST=SU;COUNT=3                | every week
          FREQ=WEEKLY;INTERVAL=2;COUNT=3             | every two weeks
          FREQ=WEEKLY;INTERVAL=5;BYDAY=MO,FR;COUNT=3 | every 5 weeks on Monday and Friday
          FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;COUNT=9 | every two weeks on Monday, Tuesday, Wednesday, Thursday and Friday
          FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3         | every month on the last day
          FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=2;COUNT=3 | every two months on the last Friday
          FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=3       | in a rhythm of its own
          FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2;COUNT=3   | in a rhythm of its own
          FREQ=YEARLY;BYMONTH=2;COUNT=3              | in a rhythm of its own
          FREQ=DAILY;BYMONTH=2;COUNT=3               | in a rhythm of its own
          FREQ=WEEKLY;BYDAY=1MO;COUNT=3              | in a rhythm of its own
          """)
  void any_rule_is_said_and_an_unusual_one_is_said_to_be_so(String rule, String words) {
    assertThat(WORDS.of(rule)).isEqualTo(words);
  }

  @Test
  void what_an_exercise_is_made_for_is_suggested() {
    assertThat(Rhythm.madeFor("DAILY")).isEqualTo(Rhythm.DAILY);
    assertThat(Rhythm.madeFor("WHEN_NEEDED")).isEqualTo(Rhythm.ONCE);
  }
}
