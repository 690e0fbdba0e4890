package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.Foreseen;
import app.attune.sample.MovableClock;
import app.attune.sample.Person;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** What a repetition comes to is told before it is given. */
class ForeseenIT extends InTheServer {
  private static final LocalDate FRIDAY = LocalDate.of(2025, 10, 31);

  @Inject private Assignments assignments;

  @Test
  void how_often_it_comes_and_from_when_until_when() {
    MovableClock.moveTo(LocalDateTime.parse("2025-10-31T12:00").atZone(World.ZONE).toInstant());
    Person dana = world.pair().counselor();

    assertThat(dana.call(() -> assignments.foresee("FREQ=DAILY;UNTIL=20251113", FRIDAY)))
        .isEqualTo(new Foreseen(14, FRIDAY, LocalDate.of(2025, 11, 13)));
    assertThat(dana.call(() -> assignments.foresee("FREQ=WEEKLY;BYDAY=MO;COUNT=3", FRIDAY)))
        .isEqualTo(new Foreseen(3, LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 23)));
    assertThat(
            dana.call(
                () ->
                    assignments.foresee(
                        "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1;COUNT=5", FRIDAY)))
        .isEqualTo(new Foreseen(5, FRIDAY, LocalDate.of(2026, 3, 27)));
  }

  @Test
  void what_can_not_be_given_is_refused_as_when_it_is_given() {
    Person dana = world.pair().counselor();
    LocalDate far = LocalDate.now(World.ZONE).plusYears(3);

    assertRefused(dana, "ruleUnreadable", "repeat", () -> assignments.foresee("often", FRIDAY));
    assertRefused(
        dana, "ruleWithoutEnd", "repeat", () -> assignments.foresee("FREQ=DAILY", FRIDAY));
    assertRefused(
        dana, "tooManyTimes", "repeat", () -> assignments.foresee("FREQ=DAILY;COUNT=101", FRIDAY));
    assertRefused(
        dana, "tooFarAhead", "repeat", () -> assignments.foresee("FREQ=DAILY;COUNT=2", far));
  }
}
