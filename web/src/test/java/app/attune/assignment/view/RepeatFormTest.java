package app.attune.assignment.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.attune.access.boundary.Refused;
import app.attune.assignment.view.EndForm.Ends;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RepeatFormTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 28);

  private final RepeatForm form = new RepeatForm();

  @Test
  void once_is_no_rule() {
    assertThat(form.rule(FIRST)).isEmpty();
  }

  @Test
  void it_ends_after_a_number_of_times_or_on_a_day() {
    form.setRhythm(Rhythm.DAILY);
    form.getEnd().setTimes("20");
    assertThat(form.rule(FIRST)).isEqualTo("FREQ=DAILY;COUNT=20");

    form.getEnd().setEnds(Ends.DAY);
    form.getEnd().setUntil(LocalDate.of(2026, 12, 11));
    assertThat(form.rule(FIRST)).isEqualTo("FREQ=DAILY;UNTIL=20261211");
  }

  @Test
  void a_rhythm_brings_its_usual_number_of_times_and_leaves_a_chosen_one() {
    form.setRhythm(Rhythm.DAILY);
    assertThat(form.getEnd().getTimes()).isEqualTo("14");

    sent(Rhythm.WEEKLY, "14");
    assertThat(form.getEnd().getTimes()).isEqualTo("6");

    sent(Rhythm.WEEKLY, "9");
    sent(Rhythm.DAILY, "9");
    assertThat(form.getEnd().getTimes()).isEqualTo("9");
  }

  @Test
  void what_is_missing_is_said_beside_its_field() {
    form.setRhythm(Rhythm.CHOSEN_DAYS);
    assertRefused(() -> form.rule(FIRST), "days", "dayMissing");

    form.setDays(new String[] {"SOMEDAY"});
    assertRefused(() -> form.rule(FIRST), "days", "dayMissing");
    form.setDays(new String[] {"FRIDAY"});
    form.getEnd().setTimes("often");
    assertRefused(() -> form.rule(FIRST), "times", "timesOutOfRange");
    form.getEnd().setTimes("101");
    assertRefused(() -> form.rule(FIRST), "times", "timesOutOfRange");

    form.getEnd().setEnds(Ends.DAY);
    assertRefused(() -> form.rule(FIRST), "until", "dateMissing");
    form.getEnd().setUntil(FIRST.minusDays(1));
    assertRefused(() -> form.rule(FIRST), "until", "ruleNeverComes");
  }

  @Test
  void of_a_rule_that_is_kept_only_the_end_is_asked() {
    form.keep("FREQ=YEARLY;BYMONTH=2;COUNT=3");
    assertThat(form.isRepeating()).isTrue();
    assertThat(form.getEnd().getTimes()).isEqualTo("3");
    assertThat(form.rule(FIRST)).isEqualTo("FREQ=YEARLY;BYMONTH=2;COUNT=3");

    form.getEnd().setEnds(Ends.DAY);
    form.getEnd().setUntil(LocalDate.of(2027, 2, 1));
    assertThat(form.rule(FIRST)).isEqualTo("FREQ=YEARLY;BYMONTH=2;UNTIL=20270201");

    RepeatForm again = new RepeatForm();
    again.keep(form.rule(FIRST));
    assertThat(again.getEnd().getEnds()).isEqualTo(Ends.DAY);
    assertThat(again.getEnd().getUntil()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(again.rule(FIRST)).isEqualTo(form.rule(FIRST));
  }

  @Test
  void what_is_given_once_stays_once() {
    form.keep("");

    assertThat(form.isRepeating()).isFalse();
    assertThat(form.rule(FIRST)).isEmpty();
  }

  private void sent(Rhythm rhythm, String times) {
    form.setRhythm(rhythm);
    form.getEnd().setTimes(times);
  }

  private static void assertRefused(ThrowingCallable step, String field, String reason) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.reason()).isEqualTo(reason);
            });
  }
}
