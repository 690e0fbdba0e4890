package app.attune.practice.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class RevealHourTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static Practice practice() {
    return new Practice("Harbor Lane", NEW_YORK, "911", List.of(), Instant.EPOCH);
  }

  private static Instant local(String dateTime) {
    return LocalDateTime.parse(dateTime).atZone(NEW_YORK).toInstant();
  }

  @Test
  void it_is_seven_in_the_evening_unless_the_owner_chose_otherwise() {
    assertThat(practice().nextRevealHour(local("2026-11-17T10:00")))
        .isEqualTo(local("2026-11-17T19:00"));
  }

  @Test
  void exactly_at_the_hour_it_is_tomorrow() {
    assertThat(practice().nextRevealHour(local("2026-11-17T19:00")))
        .isEqualTo(local("2026-11-18T19:00"));
  }

  @Test
  void a_changed_hour_counts_from_then_on() {
    Practice practice = practice();
    practice.changeRevealHour(LocalTime.of(8, 30));

    assertThat(practice.nextRevealHour(local("2026-11-17T10:00")))
        .isEqualTo(local("2026-11-18T08:30"));
  }

  @Test
  void an_hour_that_the_clock_skips_is_the_first_moment_after_the_gap() {
    Practice practice = practice();
    practice.changeRevealHour(LocalTime.of(2, 30));

    assertThat(practice.nextRevealHour(local("2026-03-08T01:00")))
        .isEqualTo(local("2026-03-08T03:30"));
  }

  @Test
  void an_hour_that_comes_twice_is_the_first_of_the_two() {
    Practice practice = practice();
    practice.changeRevealHour(LocalTime.of(1, 30));

    assertThat(practice.nextRevealHour(local("2026-11-01T00:10")))
        .isEqualTo(Instant.parse("2026-11-01T05:30:00Z"));
  }

  @Property(tries = 500)
  void it_is_always_later_and_never_more_than_a_day_and_an_hour_away(
      @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second) {
    Instant now = Instant.ofEpochSecond(second);

    Instant next = practice().nextRevealHour(now);

    assertThat(next).isAfter(now);
    assertThat(Duration.between(now, next)).isLessThanOrEqualTo(Duration.ofHours(25));
  }

  @Test
  void the_day_is_that_of_the_practice() {
    assertThat(practice().dayOf(Instant.parse("2026-11-18T03:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 17));
  }
}
