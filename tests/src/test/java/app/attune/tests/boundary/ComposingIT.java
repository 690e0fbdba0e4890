package app.attune.tests.boundary;

import static app.attune.tests.world.ProgramBodies.finished;
import static app.attune.tests.world.ProgramBodies.paced;
import static app.attune.tests.world.ProgramBodies.practiceWide;
import static app.attune.tests.world.ProgramBodies.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.attune.exercise.boundary.DraftSaved;
import app.attune.exercise.boundary.Problem;
import app.attune.exercise.boundary.Unfinished;
import app.attune.program.boundary.Composing;
import app.attune.program.boundary.ProgramBody;
import app.attune.program.boundary.ProgramBody.Step;
import app.attune.program.boundary.ProgramDraftRow;
import app.attune.program.boundary.ProgramDraftView;
import app.attune.program.boundary.ProgramRow;
import app.attune.program.boundary.Programs;
import app.attune.program.boundary.StepView;
import app.attune.sample.Person;
import app.attune.tests.world.Practice;
import app.attune.tests.world.ProgramBodies;
import app.attune.tests.world.Written;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs that counselors write. */
class ComposingIT extends InTheServer {
  private static final String TITLE = "By lamplight";

  @Inject private Composing composing;
  @Inject private Programs programs;

  @Test
  void what_is_unfinished_and_wrong_is_kept_as_it_was_written() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(composing::begin);
    Step nowhere = paced(Step.of(UUID.randomUUID()), "EVERY_DAYS", "soon");
    ProgramBody half = titled("").withSteps(List.of(nowhere));

    save(dana, draft, half);

    ProgramDraftView read = dana.call(() -> composing.read(draft));
    assertThat(read.body()).isEqualTo(half);
    assertThat(read.number()).isEqualTo(1);
    assertThat(dana.call(composing::drafts)).extracting(ProgramDraftRow::steps).containsExactly(1);
  }

  @Test
  void a_window_that_saw_an_older_draft_is_refused_and_nothing_is_lost() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(composing::begin);
    save(dana, draft, titled("First window"));

    assertRefused(
        dana, "changedElsewhere", null, () -> composing.save(draft, 0, titled("Second window")));
    assertRefused(dana, "changedElsewhere", null, () -> composing.publish(draft, 0));
    assertThat(dana.call(() -> composing.read(draft)).body().title()).isEqualTo("First window");
  }

  @Test
  void what_is_too_much_is_refused() {
    Person dana = world.practice().counselor();
    UUID draft = dana.call(composing::begin);
    ProgramBody endless = titled(TITLE).withSteps(Collections.nCopies(41, step(dana)));

    assertRefused(
        dana, "textTooLong", "title", () -> composing.save(draft, 0, titled("x".repeat(201))));
    assertRefused(dana, "tooManySteps", null, () -> composing.save(draft, 0, endless));
  }

  @Test
  void what_is_missing_is_said_all_at_once_and_nothing_is_published() {
    Person dana = world.practice().counselor();
    Step first = step(dana);
    Step second = paced(step(dana), "EVERY_DAYS", "91");

    assertUnfinished(
        dana,
        new ProgramBody(" ", "", "", false, List.of(first, second)),
        new Problem("title", "titleMissing"),
        new Problem("purpose", "purposeMissing"),
        new Problem(second.key() + "-days", "daysWrong"));
    assertUnfinished(dana, titled(TITLE), new Problem("steps", "programEmpty"));
    assertThat(titles(dana)).doesNotContain(TITLE);
  }

  @Test
  void what_nobody_can_give_is_not_published() {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    Written retired = Written.byAndFor(dana, "Lantern");
    Step gone = Step.of(retired.exerciseId());
    retired.retire();
    Step foreign = Step.of(Written.byAndFor(practice.foreign(), "Lantern").exerciseId());

    assertUnfinished(
        dana,
        titled(TITLE).withSteps(List.of(gone, foreign)),
        new Problem(gone.key() + "-exercise", "stepRetired"),
        new Problem(foreign.key() + "-exercise", "stepGone"));
  }

  @Test
  void what_only_i_have_is_not_in_a_program_for_my_colleagues() {
    Person dana = world.practice().counselor();
    Step mine = Step.of(Written.byAndFor(dana, "Lantern").exerciseId());
    ProgramBody body = titled(TITLE).withSteps(List.of(mine));

    assertUnfinished(
        dana, practiceWide(body), new Problem(mine.key() + "-exercise", "stepIsYours"));
    publish(dana, body);
    assertThat(titles(dana)).contains(TITLE);
  }

  @Test
  void the_first_step_opens_at_once_whatever_was_chosen_for_it() {
    Person dana = world.practice().counselor();
    List<Step> steps =
        List.of(paced(step(dana), "EVERY_DAYS", "none"), paced(step(dana), "EVERY_DAYS", "3"));

    UUID version = publish(dana, titled(TITLE).withSteps(steps));

    assertThat(dana.call(() -> programs.program(version)).steps())
        .extracting(StepView::delivery, StepView::days)
        .containsExactly(tuple("AT_ONCE", 0), tuple("EVERY_DAYS", 3));
  }

  @Test
  void publishing_retiring_and_bringing_back_are_on_record_once() throws SQLException {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    UUID program = program(dana, publish(dana, finished(TITLE, exercise(dana))));

    dana.run(() -> composing.retire(program));
    dana.run(() -> composing.retire(program));
    dana.run(() -> composing.bringBack(program));
    dana.run(() -> composing.bringBack(program));

    assertThat(onRecord(practice.id()))
        .endsWith("PROGRAM_PUBLISHED", "PROGRAM_RETIRED", "PROGRAM_BROUGHT_BACK");
    assertThat(dana.call(composing::drafts)).isEmpty();
    assertThat(dana.call(programs::shelf)).noneMatch(ProgramRow::retired);
  }

  @Test
  void a_program_for_the_practice_is_continued_by_colleagues_and_stays_the_practices() {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    UUID program = program(dana, publish(dana, practiceWide(finished(TITLE, exercise(dana)))));

    UUID draft = practice.foreign().call(() -> composing.newVersion(program));
    ProgramDraftView read = practice.foreign().call(() -> composing.read(draft));
    save(practice.foreign(), draft, finished("By daylight", exercise(dana)));
    publish(practice.foreign(), draft);

    assertThat(read.offeredToAll()).isTrue();
    assertThat(read.number()).isEqualTo(2);
    assertThat(titles(dana)).contains("By daylight");
  }

  @Test
  void a_colleagues_newer_version_is_not_replaced_unseen() {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    UUID program = program(dana, publish(dana, practiceWide(finished(TITLE, exercise(dana)))));
    UUID mine = dana.call(() -> composing.newVersion(program));
    UUID theirs = practice.foreign().call(() -> composing.newVersion(program));
    UUID newer = publish(practice.foreign(), theirs);

    assertRefused(dana, "newerVersionExists", null, () -> composing.publish(mine, 0));
    assertThat(dana.call(() -> composing.read(mine)).newerId()).isEqualTo(newer);
    assertRefused(
        dana, "newerVersionExists", null, () -> composing.publishOnTop(mine, 0, UUID.randomUUID()));

    UUID onTop = dana.call(() -> composing.publishOnTop(mine, 0, newer));
    assertThat(dana.call(() -> programs.program(onTop)).row().number()).isEqualTo(3);
  }

  @Test
  void beginning_the_next_version_twice_goes_on_with_the_first() {
    Person dana = world.practice().counselor();
    UUID program = program(dana, publish(dana, finished(TITLE, exercise(dana))));

    UUID draft = dana.call(() -> composing.newVersion(program));

    assertThat(dana.call(() -> composing.newVersion(program))).isEqualTo(draft);
    assertThat(dana.call(() -> composing.read(draft)).newerId()).isNull();
  }

  @Test
  void a_copy_of_a_built_in_program_is_a_program_of_its_own() {
    Person dana = world.practice().counselor();

    for (ProgramRow row : dana.call(programs::shelf)) {
      UUID draft = dana.call(() -> composing.copy(row.versionId()));
      UUID version = publish(dana, draft);

      assertThat(dana.call(() -> programs.program(version)).steps())
          .isEqualTo(dana.call(() -> programs.program(row.versionId())).steps());
      assertThat(dana.call(() -> programs.program(version)).row().whose()).isEqualTo("OWN");
    }
  }

  @Test
  void what_is_built_in_is_neither_retired_nor_continued() {
    Person dana = world.practice().counselor();
    UUID builtIn = dana.call(programs::shelf).get(0).programId();

    assertNotFound(dana, () -> composing.retire(builtIn));
    assertNotFound(dana, () -> composing.bringBack(builtIn));
    assertNotFound(dana, () -> composing.newVersion(builtIn));
  }

  @Test
  void a_draft_is_seen_by_nobody_but_its_writer_and_gone_when_discarded() {
    Practice practice = world.practice();
    Person dana = practice.counselor();
    UUID draft = dana.call(composing::begin);

    assertThat(practice.foreign().call(composing::drafts)).isEmpty();
    assertNotFound(practice.foreign(), () -> composing.read(draft));
    dana.run(() -> composing.discard(draft));

    assertNotFound(dana, () -> composing.read(draft));
    assertThat(dana.call(composing::drafts)).isEmpty();
  }

  @Test
  void a_draft_shows_the_exercises_it_would_give() {
    Person dana = world.practice().counselor();
    ProgramBody body = titled(TITLE).withSteps(List.of(step(dana), Step.of(UUID.randomUUID())));

    List<StepView> steps = dana.call(() -> composing.preview(body));

    assertThat(steps.get(0).exercise()).isNotNull();
    assertThat(steps.get(1).exercise()).isNull();
    assertThat(steps.get(1).delivery()).isEqualTo("AFTER_COMPLETION");
    assertThat(dana.call(() -> composing.preview(ProgramBody.blank()))).isEmpty();
  }

  private void assertUnfinished(Person writer, ProgramBody body, Problem... problems) {
    UUID draft = writer.call(composing::begin);
    DraftSaved saved = save(writer, draft, body);
    assertThat(saved.missing()).containsExactly(problems);
    assertThatExceptionOfType(Unfinished.class)
        .isThrownBy(() -> publish(writer, draft))
        .satisfies(unfinished -> assertThat(unfinished.problems()).containsExactly(problems));
    assertThat(writer.call(() -> composing.read(draft)).body()).isEqualTo(body);
  }

  private static UUID exercise(Person counselor) {
    return Written.forThePractice(counselor, "Lantern").exerciseId();
  }

  private static Step step(Person counselor) {
    return ProgramBodies.finished("", exercise(counselor)).steps().get(0);
  }

  private List<String> titles(Person person) {
    return person.call(programs::shelf).stream().map(ProgramRow::title).toList();
  }

  private UUID program(Person person, UUID version) {
    return person.call(() -> programs.program(version)).row().programId();
  }

  private UUID publish(Person writer, ProgramBody body) {
    UUID draft = writer.call(composing::begin);
    save(writer, draft, body);
    return publish(writer, draft);
  }

  private DraftSaved save(Person writer, UUID draft, ProgramBody body) {
    long revision = writer.call(() -> composing.read(draft)).revision();
    return writer.call(() -> composing.save(draft, revision, body));
  }

  private UUID publish(Person writer, UUID draft) {
    long revision = writer.call(() -> composing.read(draft)).revision();
    return writer.call(() -> composing.publish(draft, revision));
  }
}
