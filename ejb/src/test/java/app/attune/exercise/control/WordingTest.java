package app.attune.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.PromptView;
import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.Prompt.Option;
import app.attune.exercise.entity.PromptKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  private final Wording wording = new Wording("Jonas", "Dana");

  private static Prompt prompt(boolean changeable) {
    return new Prompt(
        "time",
        PromptKind.SINGLE_CHOICE,
        "What might {partner} say?",
        "Between you and {counselor}.",
        false,
        null,
        null,
        List.of(new Option("yes", "With {counselor}"), new Option("no", "Not now")),
        Disclosure.SHARED_WHEN_BOTH_DONE,
        changeable,
        null);
  }

  @Test
  void names_stand_everywhere_a_reader_looks() {
    PromptView view = wording.of(prompt(true), true);

    assertThat(view.text()).isEqualTo("What might Jonas say?");
    assertThat(view.help()).isEqualTo("Between you and Dana.");
    assertThat(view.options()).extracting(PromptView.Option::text).contains("With Dana");
  }

  @Test
  void where_nothing_is_revealed_nothing_is_shared_and_nothing_to_choose() {
    PromptView view = wording.of(prompt(true), false);

    assertThat(view.shared()).isFalse();
    assertThat(view.changeable()).isFalse();
  }

  @Test
  void a_sentence_that_begins_with_the_partner_begins_with_a_capital() {
    Wording nameless = new Wording("your partner", "Dana");

    assertThat(nameless.of("{partner} sees it.")).isEqualTo("Your partner sees it.");
    assertThat(nameless.of("Thank {partner}. {partner} may ask: {partner}?"))
        .isEqualTo("Thank your partner. Your partner may ask: your partner?");
    assertThat(nameless.of("Read it aloud.\n{partner} listens.\n\n\u201c{partner}, hear me.\u201d"))
        .isEqualTo("Read it aloud.\nYour partner listens.\n\n\u201cYour partner, hear me.\u201d");
    assertThat(nameless.of("\u201cHow are you?\u201d {partner} answers."))
        .isEqualTo("\u201cHow are you?\u201d Your partner answers.");
  }

  @Test
  void names_stay_as_they_are_written_whatever_is_in_them() {
    assertThat(new Wording("J$1\\nas", "Dana").of("{partner} and {counselor}, {partner}"))
        .isEqualTo("J$1\\nas and Dana, J$1\\nas");
    assertThat(new Wording("\u00e9mile", "Dana").of("{partner} sees it."))
        .isEqualTo("\u00c9mile sees it.");
  }
}
