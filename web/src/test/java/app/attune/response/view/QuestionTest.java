package app.attune.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.PromptView;
import app.attune.response.boundary.AnswerView;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

  @Test
  void what_is_not_answered_yet_is_shared_as_the_prompt_suggests() {
    assertThat(new Question(1, prompt(true, true), null, true, false).shared()).isTrue();
    assertThat(new Question(1, prompt(false, true), null, true, false).shared()).isFalse();
  }

  @Test
  void the_authors_choice_counts_more_than_the_suggestion() {
    assertThat(new Question(1, prompt(true, true), answer(false), true, false).shared()).isFalse();
  }

  @Test
  void nothing_is_shared_and_nothing_to_decide_where_no_reveal_follows() {
    Question question = new Question(1, prompt(true, true), answer(true), false, false);

    assertThat(question.shared()).isFalse();
    assertThat(question.changeable()).isFalse();
  }

  @Test
  void a_fixed_prompt_leaves_its_author_no_choice() {
    assertThat(new Question(1, prompt(false, false), null, true, false).changeable()).isFalse();
  }

  private static PromptView prompt(boolean shared, boolean changeable) {
    return new PromptView(
        "what", "LONG_TEXT", "What?", null, false, null, null, List.of(), shared, changeable, null);
  }

  private static AnswerView answer(boolean shared) {
    return new AnswerView("what", "Something", null, List.of(), null, shared, 1);
  }
}
