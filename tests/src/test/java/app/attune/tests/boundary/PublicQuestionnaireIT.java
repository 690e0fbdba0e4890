package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.assignment.boundary.Assignments;
import app.attune.assignment.boundary.NewAssignment;
import app.attune.assignment.boundary.NewAssignment.Recipients;
import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import app.attune.exercise.boundary.Exchange;
import app.attune.exercise.boundary.Look;
import app.attune.exercise.boundary.PromptView;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.Answers;
import app.attune.response.boundary.AnswersReading.Line;
import app.attune.response.boundary.AnswersReading.Sheet;
import app.attune.response.boundary.ExercisePage;
import app.attune.sample.Person;
import app.attune.tests.world.Pair;
import app.attune.tests.world.Write;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A questionnaire that others published, from its file to what the counselor reads. */
class PublicQuestionnaireIT extends InTheServer {
  private static final String SCORE = "Patient health questionnaire 9 item total score";
  private static final String TITLE = "Patient Health Questionnaire (PHQ-9)";

  @Inject private Exchange exchange;
  @Inject private Assignments assignments;
  @Inject private Answers answers;

  @Test
  void a_public_questionnaire_is_brought_in_given_answered_and_read() throws IOException {
    Pair pair = world.pair();
    Person counselor = pair.counselor();
    byte[] file = file();

    Look look = counselor.call(() -> exchange.look(file));
    assertThat(look.problems()).isEmpty();
    assertThat(look.differences())
        .anyMatch(left -> left.says().equals("calculatedLeftOut") && left.values().contains(SCORE))
        .anyMatch(left -> left.says().equals("scoresLeftOut"));
    assertThat(counselor.call(() -> exchange.bring(file, false)).created()).containsExactly(TITLE);

    UUID given =
        counselor.call(
            () ->
                assignments.assign(
                    new NewAssignment(
                        UUID.randomUUID(),
                        pair.id(),
                        world.version(counselor, TITLE),
                        Recipients.FIRST,
                        world.today(),
                        world.today().plusDays(7),
                        "",
                        RevealChoice.NONE,
                        "")));
    UUID task = world.next(pair.first()).taskId();
    ExercisePage page = world.open(pair.first(), task);
    assertThat(page.reveals()).isFalse();
    assertThat(page.prompts()).hasSize(10);
    world.send(pair.first(), task, eachSecondChoice(page.prompts()));

    Sheet sheet = counselor.call(() -> answers.read(given)).sheets().get(0);
    assertThat(sheet.lines()).hasSize(10).extracting(Line::sharing).containsOnly("KEPT");
    assertThat(sheet.lines().get(0).prompt()).contains("Little interest or pleasure");
    assertThat(sheet.lines().subList(0, 9)).extracting(Line::text).containsOnly("Several days");
    assertNotFound(pair.second(), () -> world.open(pair.second(), task));
  }

  private static AnswerInput[] eachSecondChoice(List<PromptView> prompts) {
    return prompts.stream()
        .map(prompt -> Write.chosen(prompt.key(), prompt.options().get(1).key()))
        .toArray(AnswerInput[]::new);
  }

  private static byte[] file() throws IOException {
    try (InputStream in = PublicQuestionnaireIT.class.getResourceAsStream("/phq-9.json")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
