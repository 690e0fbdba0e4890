package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.ExercisePage;
import app.attune.response.boundary.Pulse;
import app.attune.response.boundary.Responses;
import app.attune.tests.world.Given;
import app.attune.tests.world.World;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may be written to each kind of prompt, and how it is read. */
class AnswersFitPromptsIT extends InTheServer {
  @Inject private Responses responses;

  @Test
  void an_answer_of_twenty_thousand_characters_fits_and_one_more_does_not() {
    Given given = world.given();
    String letter = "é".repeat(20_000);

    world.save(given, Write.shared("thing", letter));

    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).text())
        .isEqualTo(letter);
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
    ExercisePage page = world.open(given.first(), given.firstTask());
    String option =
        page.prompts().stream()
            .filter(prompt -> prompt.key().equals("time-alone"))
            .findFirst()
            .orElseThrow()
            .options()
            .get(0)
            .key();

    world.save(given, Write.chosen("time-alone", option));

    assertThat(world.open(given.first(), given.firstTask()).answers().get(0).shared()).isFalse();
  }

  @Test
  void nothing_is_shared_where_nothing_is_revealed() {
    Given given = world.given(world.pair(), World.UNSAID, RevealChoice.NONE);

    world.save(given, Write.shared("thing", "For Dana."));

    ExercisePage page = world.open(given.first(), given.firstTask());
    assertThat(page.reveals()).isFalse();
    assertThat(page.prompts()).noneMatch(prompt -> prompt.shared() || prompt.changeable());
    assertThat(page.answers().get(0).shared()).isFalse();
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
}
