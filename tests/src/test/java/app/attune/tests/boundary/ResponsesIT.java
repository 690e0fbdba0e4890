package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.couple.boundary.Couples;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswerView;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.DraftSaved;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.MissingAnswers;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.sample.Person;
import app.attune.tests.world.AtOnce;
import app.attune.tests.world.Database;
import app.attune.tests.world.Given;
import app.attune.tests.world.Pair;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResponsesIT extends InTheServer {
  @Inject private Responses responses;
  @Inject private Assignments assignments;
  @Inject private Couples couples;

  @Test
  void an_open_exercise_names_the_people_and_has_nothing_written() {
    Given given = world.given();

    ExercisePage page = open(given.first(), given.firstTask());

    assertThat(page.title()).isEqualTo(World.UNSAID);
    assertThat(page.ownName()).isEqualTo("Maya");
    assertThat(page.partnerName()).isEqualTo("Jonas");
    assertThat(page.counselorName()).isEqualTo("Dana");
    assertThat(page.strand()).isEqualTo("a");
    assertThat(page.reveals()).isTrue();
    assertThat(page.answers()).isEmpty();
    assertThat(page.savedAt()).isNull();
    assertThat(page.submitted()).isFalse();
    assertThat(page.prompts()).noneMatch(prompt -> prompt.text().contains("{"));
    assertThat(open(given.second(), given.secondTask()).prompts())
        .anyMatch(prompt -> prompt.text().contains("Maya"));
  }

  @Test
  void a_draft_is_there_again_on_another_device() {
    Given given = world.given();
    DraftSaved saved =
        save(
            given,
            new Pulse(8, 3, List.of("TOO_TIRED")),
            Write.shared("thing", "I like our mornings."),
            Write.scale("nervous", 4));

    ExercisePage page = open(given.first(), given.firstTask());

    assertThat(page.answers().stream().map(AnswerView::promptKey))
        .containsExactly("thing", "nervous");
    assertThat(page.answers().get(0).text()).isEqualTo("I like our mornings.");
    assertThat(page.answers().get(1).number()).isEqualTo(4);
    assertThat(page.pulse()).isEqualTo(new Pulse(8, 3, List.of("TOO_TIRED")));
    assertThat(page.savedAt()).isNotNull();
    assertThat(saved.saved()).isEqualTo(page.answers());
    assertThat(saved.conflicts()).isEmpty();
  }

  @Test
  void saving_one_prompt_leaves_the_others_as_they_are() {
    Given given = world.given();
    save(given, Write.shared("thing", "I like our mornings."));

    save(given, Write.kept("reply", "Me too."));

    assertThat(open(given.first(), given.firstTask()).answers().stream().map(AnswerView::text))
        .containsExactly("I like our mornings.", "Me too.");
  }

  @Test
  void an_answer_made_empty_is_gone() {
    Given given = world.given();
    AnswerView stored = save(given, Write.shared("thing", "Hm.")).saved().get(0);

    DraftSaved saved = save(given, Write.text("thing", "  ", true, stored.revision()));

    assertThat(saved.saved()).hasSize(1);
    assertThat(saved.saved().get(0).text()).isNull();
    assertThat(saved.saved().get(0).revision()).isZero();
    assertThat(open(given.first(), given.firstTask()).answers()).isEmpty();
  }

  @Test
  void an_empty_field_stores_nothing() {
    Given given = world.given();

    save(given, Write.shared("thing", ""));

    assertThat(open(given.first(), given.firstTask()).answers()).isEmpty();
  }

  @Test
  void what_another_device_wrote_is_kept_and_shown_beside_the_own_text() {
    Given given = world.given();
    long phone = save(given, Write.shared("thing", "One")).saved().get(0).revision();
    save(given, Write.text("thing", "Two, on the laptop", true, phone));

    DraftSaved saved =
        save(
            given,
            Write.text("thing", "Three, on the phone", true, phone),
            Write.kept("reply", "Me too."));

    assertThat(saved.conflicts().stream().map(AnswerView::text))
        .containsExactly("Two, on the laptop");
    assertThat(saved.saved().stream().map(AnswerView::promptKey)).containsExactly("reply");
    assertThat(open(given.first(), given.firstTask()).answers().stream().map(AnswerView::text))
        .containsExactly("Two, on the laptop", "Me too.");

    long laptop = saved.conflicts().get(0).revision();
    save(given, Write.text("thing", "Three, on the phone", true, laptop));
    assertThat(open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("Three, on the phone");
  }

  @Test
  void saving_the_same_text_again_is_no_conflict() {
    Given given = world.given();
    save(given, Write.shared("thing", "One"));

    DraftSaved again = save(given, Write.shared("thing", "One"));

    assertThat(again.conflicts()).isEmpty();
    assertThat(again.saved()).hasSize(1);
  }

  @Test
  void sending_over_what_another_device_wrote_changes_nothing() {
    Given given = world.given();
    save(given, Write.shared("thing", "On the laptop"));

    assertRefused(
        given.first(),
        "changedElsewhere",
        null,
        () ->
            responses.submit(
                given.firstTask(),
                List.of(Write.shared("thing", "On the phone")),
                Pulse.none(),
                true));
    assertThat(open(given.first(), given.firstTask()).submitted()).isFalse();
    assertThat(open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("On the laptop");
  }

  @Test
  void a_draft_is_invisible_to_the_counselor_until_it_is_sent() {
    Given given = world.given();
    save(given, new Pulse(8, 3, List.of()), Write.shared("thing", "Not yet."));

    assertThat(world.reading(given).sheets().get(0).status()).isEqualTo("STARTED");
    assertThat(world.reading(given).sheets().get(0).lines()).isEmpty();
    assertThat(world.reading(given).sheets().get(0).pulse()).isEqualTo(Pulse.none());

    world.send(given.first(), given.firstTask());
    assertThat(world.reading(given).sheets().get(0).lines().stream().map(Line::text))
        .containsExactly("Not yet.");
  }

  @Test
  void sending_is_final() throws SQLException {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));

    ExercisePage page = open(given.first(), given.firstTask());
    assertThat(page.submitted()).isTrue();
    assertThat(page.answers().get(0).text()).isEqualTo("Sent.");
    assertRefused(
        given.first(),
        "alreadySubmitted",
        null,
        () ->
            responses.save(
                given.firstTask(), List.of(Write.shared("thing", "Later.")), Pulse.none()));
    assertThat(onRecord(given.pair().practice().id())).endsWith("RESPONSE_SUBMITTED");
  }

  @Test
  void sending_twice_sends_once() throws SQLException {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "First press."));

    world.send(given.first(), given.firstTask(), Write.shared("thing", "Second press."));

    assertThat(open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("First press.");
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("RESPONSE_SUBMITTED");
  }

  @Test
  void sending_a_hundred_times_at_once_makes_one_response() throws SQLException {
    Given given = world.given();

    AtOnce.times(
        100,
        () -> {
          world.send(given.first(), given.firstTask(), Write.shared("thing", "Once."));
          return true;
        });

    try (Database database = Database.asOwner()) {
      assertThat(
              database.count(
                  "select count(*) from attune.responses where task_id = ?", given.firstTask()))
          .isEqualTo(1);
      assertThat(
              database.count(
                  "select count(*) from attune.answers where assignment_id = ?", given.id()))
          .isEqualTo(1);
    }
    assertThat(onRecord(given.pair().practice().id())).containsOnlyOnce("RESPONSE_SUBMITTED");
  }

  @Test
  void a_required_prompt_is_asked_for_once_before_sending_without_it() {
    Given given = world.given();
    List<AnswerInput> reply = List.of(Write.kept("reply", "Me too."));

    assertThatExceptionOfType(MissingAnswers.class)
        .isThrownBy(
            () ->
                given
                    .first()
                    .run(() -> responses.submit(given.firstTask(), reply, Pulse.none(), false)))
        .satisfies(missing -> assertThat(missing.promptKeys()).containsExactly("thing"));
    assertThat(open(given.first(), given.firstTask()).submitted()).isFalse();
    assertThat(open(given.first(), given.firstTask()).answers()).isEmpty();

    given.first().run(() -> responses.submit(given.firstTask(), reply, Pulse.none(), true));
    assertThat(open(given.first(), given.firstTask()).submitted()).isTrue();
  }

  @Test
  void where_nothing_is_shared_a_required_prompt_is_required() {
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.NONE);

    assertThatExceptionOfType(MissingAnswers.class)
        .isThrownBy(
            () ->
                given
                    .first()
                    .run(() -> responses.submit(given.firstTask(), List.of(), Pulse.none(), true)));
  }

  @Test
  void an_answer_of_twenty_thousand_characters_fits_and_one_more_does_not() {
    Given given = world.given();
    String letter = "é".repeat(20_000);

    save(given, Write.shared("thing", letter));

    assertThat(open(given.first(), given.firstTask()).answers().get(0).text()).isEqualTo(letter);
    assertSaveRefused(given, "textTooLong", "reply", Write.kept("reply", letter + "é"));
  }

  @Test
  void answers_fit_their_prompts() {
    Given unsaid = world.given();
    Given weather = world.given(world.pair(), "Weather report", RevealChoice.WHEN_BOTH_DONE);

    assertSaveRefused(unsaid, "numberOutOfRange", "nervous", Write.scale("nervous", 0));
    assertSaveRefused(unsaid, "numberOutOfRange", "nervous", Write.scale("nervous", 11));
    assertSaveRefused(unsaid, "unknownPrompt", "nothing", Write.kept("nothing", "x"));
    assertSaveRefused(
        weather, "unknownChoice", "feelings", Write.chosen("feelings", "calm", "purple"));
    assertSaveRefused(
        weather, "unknownChoice", "response", Write.chosen("response", "hug", "space"));
  }

  @Test
  void a_pulse_fits_its_scale() {
    Given given = world.given();

    assertPulseRefused(given, "numberOutOfRange", new Pulse(11, null, List.of()));
    assertPulseRefused(given, "numberOutOfRange", new Pulse(null, 0, List.of()));
    assertPulseRefused(given, "unknownChoice", new Pulse(null, null, List.of("BORED")));
  }

  @Test
  void every_kind_of_prompt_is_read_as_it_was_written() {
    Given weather = world.given(world.pair(), "Weather report", RevealChoice.WHEN_BOTH_DONE);
    world.send(
        weather.first(),
        weather.firstTask(),
        Write.chosen("feelings", "warm", "calm"),
        Write.scale("intensity", 7),
        Write.kept("cause", "No idea 🤷 — <b>none</b>"),
        Write.chosen("response", "hug"));
    Given memory = world.given(world.pair(), "Two versions", RevealChoice.WHEN_BOTH_DONE);
    world.send(
        memory.first(),
        memory.firstTask(),
        Write.shared("memory", "The lake."),
        Write.day("when", LocalDate.of(2019, 7, 14)));

    assertThat(world.reading(weather).sheets().get(0).lines().stream().map(Line::text))
        .containsExactly("Calm\nWarm", "7 of 10", "No idea 🤷 — <b>none</b>", "A hug");
    assertThat(world.reading(memory).sheets().get(0).lines().stream().map(Line::text))
        .containsExactly("The lake.", "July 14, 2019");
  }

  @Test
  void a_prompt_that_is_fixed_for_the_counselor_is_never_shared() {
    Given given = world.given(world.pair(), "Session agenda", RevealChoice.WHEN_BOTH_DONE);
    ExercisePage page = open(given.first(), given.firstTask());
    String option =
        page.prompts().stream()
            .filter(prompt -> prompt.key().equals("time-alone"))
            .findFirst()
            .orElseThrow()
            .options()
            .get(0)
            .key();

    save(given, Write.chosen("time-alone", option));

    assertThat(open(given.first(), given.firstTask()).answers().get(0).shared()).isFalse();
  }

  @Test
  void nothing_is_shared_where_nothing_is_revealed() {
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.NONE);

    save(given, Write.shared("thing", "For Dana."));

    ExercisePage page = open(given.first(), given.firstTask());
    assertThat(page.reveals()).isFalse();
    assertThat(page.prompts()).noneMatch(prompt -> prompt.shared() || prompt.changeable());
    assertThat(page.answers().get(0).shared()).isFalse();
  }

  @Test
  void what_is_typed_into_a_task_closed_meanwhile_is_kept_but_can_not_be_sent() {
    Given given = world.given();
    given.counselor().run(() -> assignments.setAside(given.id()));

    save(given, Write.shared("thing", "I was writing."));
    assertTaskNotOpen(given);

    given.counselor().run(() -> assignments.takeUpAgain(given.id()));
    assertThat(open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo("I was writing.");
  }

  @Test
  void a_pause_closes_what_is_open_and_keeps_what_was_sent() {
    Given given = world.given();
    world.send(given.first(), given.firstTask(), Write.shared("thing", "Sent."));
    given.counselor().run(() -> couples.pause(given.pair().id()));

    assertThat(open(given.first(), given.firstTask()).submitted()).isTrue();
    assertNotFound(given.second(), () -> responses.open(given.secondTask()));

    given.counselor().run(() -> couples.resume(given.pair().id()));
    assertThat(open(given.second(), given.secondTask()).submitted()).isFalse();
  }

  @Test
  void a_hold_closes_disagreements_exactly_as_setting_aside_does_and_nothing_else() {
    Pair pair = world.pair();
    Given replay = world.given(pair, World.REPLAY, RevealChoice.WHEN_BOTH_DONE);
    Given unsaid = world.given(pair);
    pair.counselor().run(() -> couples.hold(pair.id()));

    assertNotFound(pair.first(), () -> responses.open(replay.firstTask()));
    assertTaskNotOpen(replay);
    assertThat(open(pair.first(), unsaid.firstTask()).reveals()).isTrue();

    pair.counselor().run(() -> couples.liftHold(pair.id()));
    assertThat(open(pair.first(), replay.firstTask()).title()).isEqualTo(World.REPLAY);
  }

  @Test
  void answers_are_sealed_in_the_database() throws SQLException {
    Given given = world.given();
    save(given, Write.shared("thing", "MARKED-WORDS"));

    try (Database database = Database.asOwner()) {
      assertThat(
              database.texts(
                  "select encode(sealed_value, 'escape') from attune.answers"
                      + " where assignment_id = ?",
                  given.id()))
          .hasSize(1)
          .noneMatch(stored -> stored.contains("MARKED"));
    }
  }

  @Test
  void an_answer_moved_to_another_row_does_not_open() throws SQLException {
    Given given = world.given();
    save(given, Write.shared("thing", "One."), Write.kept("reply", "Two."));
    try (Database database = Database.asOwner()) {
      database.change(
          "update attune.answers a set sealed_value = b.sealed_value from attune.answers b"
              + " where a.response_id = b.response_id and a.prompt_key = 'thing'"
              + " and b.prompt_key = 'reply' and a.assignment_id = ?",
          given.id());
    }

    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> open(given.first(), given.firstTask()))
        .withStackTraceContaining("a sealed value does not open");
  }

  private ExercisePage open(Person person, UUID task) {
    return person.call(() -> responses.open(task));
  }

  private DraftSaved save(Given given, AnswerInput... written) {
    return save(given, Pulse.none(), written);
  }

  private DraftSaved save(Given given, Pulse pulse, AnswerInput... written) {
    return given.first().call(() -> responses.save(given.firstTask(), List.of(written), pulse));
  }

  private void assertSaveRefused(Given given, String reason, String field, AnswerInput written) {
    assertRefused(
        given.first(),
        reason,
        field,
        () -> responses.save(given.firstTask(), List.of(written), Pulse.none()));
  }

  private void assertPulseRefused(Given given, String reason, Pulse pulse) {
    assertRefused(
        given.first(), reason, "pulse", () -> responses.save(given.firstTask(), List.of(), pulse));
  }

  private void assertTaskNotOpen(Given given) {
    assertRefused(
        given.first(),
        "taskNotOpen",
        null,
        () -> responses.submit(given.firstTask(), List.of(), Pulse.none(), true));
  }
}
