package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Authoring;
import app.attune.exercise.boundary.DraftBody;
import app.attune.exercise.boundary.Exercises;
import app.attune.exercise.boundary.PromptBody;
import app.attune.exercise.boundary.PromptView;
import app.attune.exercise.boundary.StepBody;
import app.attune.tests.world.Bodies;
import app.attune.tests.world.Pair;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who reads the answers to an exercise of one's own follows from how it is done. */
class WhoReadsIT extends InTheServer {
  @Inject private Authoring authoring;
  @Inject private Exercises exercises;

  @Test
  void what_is_for_the_counselor_is_published_whatever_its_questions_said_before() {
    assertThat(published("EACH_FOR_COUNSELOR"))
        .hasSize(2)
        .noneMatch(PromptView::shared)
        .noneMatch(PromptView::changeable);
  }

  @Test
  void what_is_done_together_is_read_by_both() {
    assertThat(published("TOGETHER"))
        .hasSize(2)
        .allMatch(PromptView::shared)
        .noneMatch(PromptView::changeable);
  }

  @Test
  void where_each_shares_for_themselves_the_writer_says_who_reads_it() {
    assertThat(published("EACH_THEN_REVEAL")).extracting(PromptView::shared).contains(true, false);
  }

  /** One question that both were to read, and one as it is when it is added. */
  private List<PromptView> published(String mode) {
    Pair pair = world.pair();
    PromptBody shared = Bodies.finished("Porch light").first().prompts().get(0);
    DraftBody body =
        Bodies.titled("Porch light")
            .withSteps(List.of(new StepBody(mode, "Sit.", List.of(shared, added()))));
    return pair.counselor()
        .call(
            () -> {
              UUID draft = authoring.begin();
              long saved = authoring.save(draft, authoring.read(draft).revision(), body).revision();
              return exercises.preview(authoring.publish(draft, saved), pair.id()).prompts();
            });
  }

  private static PromptBody added() {
    PromptBody blank = PromptBody.blank("LONG_TEXT");
    return new PromptBody(
        blank.key(),
        blank.kind(),
        "What warmed you?",
        "",
        blank.required(),
        "",
        "",
        List.of(),
        blank.shared(),
        blank.changeable(),
        null);
  }
}
