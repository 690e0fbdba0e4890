package app.attune.assignment.entity;

import static app.attune.couple.entity.CoupleTest.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.attune.couple.entity.Couple;
import app.attune.couple.entity.CoupleTest;
import app.attune.exercise.entity.Cadence;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.PromptTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);
  private final Couple couple = CoupleTest.couple();

  private Assignment give(PracticeArea area, RevealRule rule, LocalDate opens) {
    return give(area, rule, opens, true);
  }

  private Assignment give(PracticeArea area, RevealRule rule, LocalDate opens, boolean each) {
    return give(area, rule, Times.once(new Window(opens, opens.plusDays(3))), each);
  }

  private Assignment daily(int times, LocalDate first) {
    Recurrence daily = new Recurrence("FREQ=DAILY;COUNT=" + times);
    return give(
        PracticeArea.TALK_OPENLY,
        RevealRule.NONE,
        Times.repeated(daily, first, first.plusYears(1)),
        true);
  }

  private Assignment give(PracticeArea area, RevealRule rule, Times times, boolean each) {
    ExerciseText text =
        new ExerciseText(
            "weather-report",
            1,
            area,
            List.of(Outcome.STRONGER_BONDS),
            "Weather report",
            "Name today's inner weather.",
            "Why",
            "How",
            "Thank you",
            "Talk",
            5,
            Cadence.DAILY,
            Mode.EACH_THEN_REVEAL,
            List.of(PromptTest.prompt("weather", PromptKind.SHORT_TEXT)),
            null);
    ExerciseVersion version = new ExerciseVersion(Exercise.builtIn("weather-report"), text, NOON);
    return new Assignment(
        UUID.randomUUID(),
        couple,
        version,
        times,
        rule,
        each ? List.of(couple.getFirst(), couple.getSecond()) : List.of(couple.getFirst()),
        false,
        NOON);
  }

  private static Task task(Assignment assignment) {
    return assignment.getTasks().get(0);
  }

  @Test
  void what_opens_today_is_open_and_what_opens_later_is_scheduled() {
    assertThat(task(give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY)).getStatus())
        .isEqualTo(TaskStatus.OPEN);
    assertThat(task(give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY.plusDays(1))).getStatus())
        .isEqualTo(TaskStatus.SCHEDULED);
  }

  @Test
  void a_window_never_ends_before_it_begins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Window(TODAY, TODAY.minusDays(1)));
  }

  @Test
  void with_one_partner_nothing_is_ever_revealed() {
    Assignment alone = give(PracticeArea.TALK_OPENLY, RevealRule.WHEN_BOTH_DONE, TODAY, false);

    assertThat(alone.getRevealRule()).isEqualTo(RevealRule.NONE);
  }

  @Test
  void a_hold_stops_reveals_and_the_handling_of_disagreements() {
    couple.hold(NOON);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> give(PracticeArea.TALK_OPENLY, RevealRule.WHEN_BOTH_DONE, TODAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> give(PracticeArea.HANDLE_DISAGREEMENTS, RevealRule.NONE, TODAY));
    assertThat(give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY).getTasks()).hasSize(2);
  }

  @Test
  void setting_aside_withdraws_what_is_not_done_and_keeps_what_was_sent() {
    Assignment assignment = give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY);
    assignment.getTasks().get(0).submit(NOON);
    assignment.getTasks().get(1).start(NOON);

    assignment.setAside(NOON);
    assertThat(assignment.getTasks())
        .extracting(Task::getStatus)
        .containsExactly(TaskStatus.SUBMITTED, TaskStatus.WITHDRAWN);

    assignment.takeUpAgain(NOON);
    assertThat(assignment.getTasks())
        .extracting(Task::getStatus)
        .containsExactly(TaskStatus.SUBMITTED, TaskStatus.STARTED);
  }

  @Test
  void all_times_are_laid_down_when_it_is_given() {
    Assignment daily = daily(3, TODAY);

    assertThat(daily.isRepeating()).isTrue();
    assertThat(daily.getWindow()).isEqualTo(new Window(TODAY, TODAY.plusDays(2)));
    assertThat(daily.getTasks())
        .extracting(t -> t.getOccurrence() + " " + t.getOpens() + " " + t.getStatus())
        .containsExactly(
            "1 " + TODAY + " OPEN",
            "1 " + TODAY + " OPEN",
            "2 " + TODAY.plusDays(1) + " SCHEDULED",
            "2 " + TODAY.plusDays(1) + " SCHEDULED",
            "3 " + TODAY.plusDays(2) + " SCHEDULED",
            "3 " + TODAY.plusDays(2) + " SCHEDULED");
  }

  @Test
  void a_time_that_passed_while_it_was_set_aside_stays_away() {
    Assignment daily = daily(4, TODAY.minusDays(2));
    daily.getTasks().get(0).start(NOON);
    daily.setAside(NOON);

    daily.takeUpAgain(NOON);

    assertThat(daily.getTasks())
        .extracting(t -> t.getOccurrence() + " " + t.getStatus())
        .containsExactly(
            "1 STARTED",
            "1 WITHDRAWN",
            "2 WITHDRAWN",
            "2 WITHDRAWN",
            "3 OPEN",
            "3 OPEN",
            "4 SCHEDULED",
            "4 SCHEDULED");
  }

  private static List<String> all(Assignment assignment) {
    return assignment.getTasks().stream()
        .filter(t -> t.getPartner().getPosition() == 1)
        .map(t -> t.getOccurrence() + " " + t.getOpens().getDayOfMonth() + " " + t.getStatus())
        .toList();
  }

  private static void repeat(Assignment assignment, int times) {
    Recurrence daily = new Recurrence("FREQ=DAILY;COUNT=" + times);
    LocalDate first = assignment.getWindow().opens();
    assignment.repeat(Times.repeated(daily, first, first.plusYears(1)), NOON);
  }

  @Test
  void an_earlier_end_takes_back_what_has_not_come_and_a_later_one_gives_it_again() {
    Assignment daily = daily(4, TODAY.minusDays(1));
    daily.getTasks().get(0).start(NOON);

    repeat(daily, 2);
    assertThat(all(daily))
        .containsExactly("1 16 STARTED", "2 17 OPEN", "3 18 WITHDRAWN", "4 19 WITHDRAWN");
    assertThat(daily.getWindow().due()).isEqualTo(TODAY);

    repeat(daily, 5);
    assertThat(all(daily))
        .containsExactly(
            "1 16 STARTED", "2 17 OPEN", "3 18 SCHEDULED", "4 19 SCHEDULED", "5 20 SCHEDULED");
  }

  @Test
  void what_was_taken_back_stays_away_when_the_rest_is_taken_up_again() {
    Assignment daily = daily(3, TODAY);
    repeat(daily, 1);
    daily.setAside(NOON);

    daily.takeUpAgain(NOON);

    assertThat(all(daily)).containsExactly("1 17 OPEN", "2 18 WITHDRAWN", "3 19 WITHDRAWN");
  }

  @Test
  void a_later_end_lays_down_nothing_open_while_it_is_paused() {
    Assignment daily = daily(1, TODAY);
    daily.pause(NOON);

    repeat(daily, 2);
    assertThat(all(daily)).containsExactly("1 17 WITHDRAWN", "2 18 WITHDRAWN");

    daily.takeUpAgain(NOON);
    assertThat(all(daily)).containsExactly("1 17 OPEN", "2 18 SCHEDULED");
  }

  @Test
  void another_rhythm_is_told_from_another_end() {
    Assignment daily = daily(3, TODAY);
    LocalDate latest = TODAY.plusYears(1);

    assertThat(
            daily.isSameRhythm(Times.repeated(new Recurrence("FREQ=DAILY;COUNT=9"), TODAY, latest)))
        .isTrue();
    assertThat(
            daily.isSameRhythm(
                Times.repeated(new Recurrence("FREQ=WEEKLY;COUNT=9"), TODAY, latest)))
        .isFalse();
  }

  @Test
  void whether_it_opens_at_all_is_fixed() {
    Assignment shared = give(PracticeArea.TALK_OPENLY, RevealRule.WHEN_BOTH_DONE, TODAY);

    shared.revealBy(RevealRule.HOLD_FOR_SESSION);

    assertThat(shared.getRevealRule()).isEqualTo(RevealRule.HOLD_FOR_SESSION);
    assertThatIllegalArgumentException().isThrownBy(() -> shared.revealBy(RevealRule.NONE));
  }

  @Test
  void what_was_missed_is_begun_by_who_is_writing_and_otherwise_stays_missed() {
    assertThat(TaskStatus.OPEN.leadsTo(TaskStatus.MISSED)).isTrue();
    assertThat(TaskStatus.STARTED.leadsTo(TaskStatus.MISSED)).isFalse();
    assertThat(TaskStatus.MISSED.leadsTo(TaskStatus.STARTED)).isTrue();
    assertThat(TaskStatus.MISSED.leadsTo(TaskStatus.WITHDRAWN)).isFalse();
    assertThat(TaskStatus.MISSED.isOpen()).isFalse();
    assertThat(TaskStatus.MISSED.isDone()).isFalse();
  }

  @Test
  void a_task_is_sent_once() {
    Task task = task(give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY));
    task.submit(NOON);

    assertThatIllegalStateException().isThrownBy(() -> task.submit(NOON));
    assertThatIllegalStateException().isThrownBy(() -> task.start(NOON));
  }

  @Test
  void only_what_was_sent_is_reviewed() {
    Task task = task(give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY));

    assertThatIllegalStateException().isThrownBy(() -> task.review(NOON));
    task.submit(NOON);
    task.review(NOON);
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REVIEWED);
    assertThat(task.getStatus().isDone()).isTrue();
  }

  @Test
  void a_second_start_keeps_the_first_moment() {
    Task task = task(give(PracticeArea.TALK_OPENLY, RevealRule.NONE, TODAY));
    task.start(NOON);
    task.start(NOON.plusSeconds(9));

    assertThat(task.getStartedAt()).isEqualTo(NOON);
  }
}
