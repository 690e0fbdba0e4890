package app.attune.assignment.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.attune.assignment.entity.ReminderRule.Days;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderRuleTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
  private static final Window WINDOW = new Window(MONDAY, MONDAY.plusDays(2));

  private static List<LocalDate> days(Days days) {
    ReminderRule rule = new ReminderRule(days, LocalTime.of(20, 15));
    return MONDAY
        .minusDays(1)
        .datesUntil(MONDAY.plusDays(4))
        .filter(day -> rule.isOn(day, WINDOW))
        .toList();
  }

  @Test
  void it_comes_on_the_chosen_days_of_the_window_and_on_no_other() {
    assertThat(days(Days.NEVER)).isEmpty();
    assertThat(days(Days.FIRST_DAY)).containsExactly(MONDAY);
    assertThat(days(Days.LAST_DAY)).containsExactly(MONDAY.plusDays(2));
    assertThat(days(Days.DAILY)).containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));
  }

  @Test
  void it_comes_on_a_quarter_of_an_hour() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReminderRule(Days.DAILY, LocalTime.of(8, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReminderRule(Days.DAILY, LocalTime.of(8, 0, 1)));
  }
}
