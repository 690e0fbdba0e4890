package app.attune.program.entity;

import static app.attune.couple.entity.CoupleTest.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.attune.assignment.entity.RevealRule;
import app.attune.couple.entity.CoupleTest;
import app.attune.exercise.entity.Cadence;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.Exercise;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.ExerciseVersion;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.PromptKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CourseTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 17);
  private static final Pace AT_ONCE = new Pace(Delivery.AT_ONCE, 0, 7);
  private static final Pace AFTER = new Pace(Delivery.AFTER_COMPLETION, 0, 7);
  private static final Pace AFTER_DAYS = new Pace(Delivery.AFTER_COMPLETION_PLUS_DAYS, 2, 7);
  private static final Pace WEEKLY = new Pace(Delivery.EVERY_DAYS, 7, 7);

  private static Course course(Mode mode, Pace... paces) {
    Exercise exercise = Exercise.builtIn("weather-report");
    ExerciseText text =
        new ExerciseText(
            "weather-report",
            1,
            PracticeArea.TALK_OPENLY,
            List.of(Outcome.STRONGER_BONDS),
            "Weather report",
            "Name today's inner weather.",
            "Why",
            "How",
            "Thank you",
            "Talk",
            5,
            Cadence.DAILY,
            mode,
            List.of(prompt(mode)),
            null);
    ExerciseVersion version = new ExerciseVersion(exercise, text, NOON);
    ProgramText said =
        new ProgramText(
            "Lantern weeks",
            "",
            "",
            Arrays.stream(paces)
                .map(
                    pace -> new ProgramText.Step(exercise, pace, RevealRule.WHEN_BOTH_DONE, "", ""))
                .toList());
    ProgramVersion program = new ProgramVersion(Program.builtIn("lantern"), 1, said, NOON);
    Course course = new Course(UUID.randomUUID(), CoupleTest.couple(), program, DAY, NOON);
    program.getSteps().forEach(step -> course.lay(step, version));
    return course;
  }

  /** Read by whom the mode lets read it. */
  private static Prompt prompt(Mode mode) {
    return new Prompt(
        "weather",
        PromptKind.SHORT_TEXT,
        "How is it?",
        null,
        true,
        null,
        null,
        List.of(),
        mode == Mode.EACH_FOR_COUNSELOR
            ? Disclosure.COUNSELOR_ONLY
            : Disclosure.SHARED_WHEN_BOTH_DONE,
        false,
        null);
  }

  private static CourseStep step(Course course, int position) {
    return course.getSteps().get(position - 1);
  }

  @Test
  void it_runs_pauses_goes_on_and_ends_once() {
    Course course = course(Mode.EACH_THEN_REVEAL, AT_ONCE, AFTER);
    course.pause();
    course.goOn(NOON);
    course.stop(NOON);

    assertThat(course.getStatus()).isEqualTo(CourseStatus.STOPPED);
    assertThatIllegalStateException().isThrownBy(() -> course.goOn(NOON));
    assertThatIllegalStateException().isThrownBy(course::pause);
    assertThatIllegalStateException().isThrownBy(() -> course.stop(NOON));
    course.finishWhenAllCame(NOON);
    assertThat(course.getStatus()).isEqualTo(CourseStatus.STOPPED);
  }

  @Test
  void it_goes_on_since_the_last_end_of_its_pause_or_of_the_couples_hold() {
    Course course = course(Mode.EACH_THEN_REVEAL, AT_ONCE);
    assertThat(course.goesOnSinceBefore(NOON)).as("nothing ever stopped it").isTrue();

    course.pause();
    course.goOn(NOON);
    assertThat(course.goesOnSinceBefore(NOON)).isFalse();
    assertThat(course.goesOnSinceBefore(NOON.plusSeconds(1))).isTrue();

    course.getCouple().liftHold(NOON.plusSeconds(60));
    assertThat(course.goesOnSinceBefore(NOON.plusSeconds(60))).isFalse();
    assertThat(course.goesOnSinceBefore(NOON.plusSeconds(61))).isTrue();
  }

  @Test
  void it_has_finished_when_every_step_was_given_or_skipped() {
    Course course = course(Mode.EACH_THEN_REVEAL, AT_ONCE, AFTER);
    step(course, 1).given(UUID.randomUUID(), DAY, NOON);
    course.finishWhenAllCame(NOON);
    assertThat(course.getStatus()).isEqualTo(CourseStatus.RUNNING);

    course.pause();
    step(course, 2).skip(DAY, NOON);
    course.finishWhenAllCame(NOON);
    assertThat(course.getStatus()).isEqualTo(CourseStatus.FINISHED);
  }

  @Test
  void a_step_comes_once() {
    CourseStep step = step(course(Mode.EACH_THEN_REVEAL, AT_ONCE), 1);
    step.refused("coupleIsHeld");
    step.given(UUID.randomUUID(), DAY, NOON);

    assertThat(step.getRefusal()).isNull();
    assertThatIllegalStateException().isThrownBy(() -> step.given(UUID.randomUUID(), DAY, NOON));
    assertThatIllegalStateException().isThrownBy(() -> step.refused("coupleIsHeld"));
  }

  @Test
  void what_was_given_keeps_its_day_when_the_course_goes_on_without_it() {
    Course course = course(Mode.EACH_THEN_REVEAL, AT_ONCE, AFTER);
    UUID assignment = UUID.randomUUID();
    step(course, 1).given(assignment, DAY, NOON);
    step(course, 1).skip(DAY.plusDays(3), NOON);
    step(course, 2).skip(DAY.plusDays(4), NOON);

    assertThat(step(course, 1).getOpenedOn()).isEqualTo(DAY);
    assertThat(step(course, 1).getAssignmentId()).isEqualTo(assignment);
    assertThat(step(course, 2).getOpenedOn()).isEqualTo(DAY.plusDays(4));
  }

  @Test
  void only_what_opens_between_them_has_a_reveal() {
    assertThat(step(course(Mode.EACH_THEN_REVEAL, AT_ONCE), 1).getRevealRule())
        .isEqualTo(RevealRule.WHEN_BOTH_DONE);
    assertThat(step(course(Mode.EACH_FOR_COUNSELOR, AT_ONCE), 1).getRevealRule())
        .isEqualTo(RevealRule.NONE);
    assertThat(step(course(Mode.TOGETHER, AT_ONCE), 1).isTogether()).isTrue();
    assertThat(step(course(Mode.EACH_FOR_COUNSELOR, AT_ONCE), 1).isStoppedByHold()).isFalse();
    assertThat(step(course(Mode.TOGETHER, AT_ONCE), 1).isStoppedByHold()).isTrue();
  }

  @Test
  void days_follow_from_one_another_until_somebody_has_to_send() {
    assertThat(
            Timetable.of(
                DAY,
                List.of(AT_ONCE, WEEKLY, WEEKLY, AFTER_DAYS, WEEKLY, AT_ONCE),
                Arrays.asList(null, null, null, null, null, null)))
        .containsExactly(DAY, DAY.plusDays(7), DAY.plusDays(14), null, null, DAY);
  }

  @Test
  void a_day_that_is_certain_carries_those_after_it() {
    assertThat(
            Timetable.of(
                DAY, List.of(AT_ONCE, AFTER, WEEKLY), Arrays.asList(DAY, DAY.plusDays(3), null)))
        .containsExactly(DAY, DAY.plusDays(3), DAY.plusDays(10));
  }
}
