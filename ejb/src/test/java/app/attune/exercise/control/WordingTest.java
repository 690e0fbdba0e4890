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
}
