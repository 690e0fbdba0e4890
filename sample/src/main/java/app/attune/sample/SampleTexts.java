package app.attune.sample;

import app.attune.exercise.boundary.PromptView;
import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.ExercisePage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the people of the sample practice write. */
final class SampleTexts {
  private final JsonNode answers = read("answers.json");
  private final JsonNode whyNotes = read("why-notes.json");

  /** A counselor's reason for an exercise. */
  String why(String exerciseKey, int which) {
    JsonNode notes = whyNotes.path(exerciseKey);
    return notes.path(which % Math.max(1, notes.size())).asText("");
  }

  /**
   * A person's answers to an exercise.
   *
   * @param voice one of six people, 0 to 5; the same voice is the same person in every exercise
   */
  List<AnswerInput> answers(
      String exerciseKey, int voice, ExercisePage page, LocalDate today, boolean shareAll) {
    JsonNode set = answers.path(exerciseKey).path(voice % 6);
    List<AnswerInput> inputs = new ArrayList<>();
    for (PromptView prompt : page.prompts()) {
      JsonNode value = set.path(prompt.key());
      if (!value.isMissingNode()) {
        boolean shared = prompt.changeable() ? shareAll || prompt.shared() : prompt.shared();
        inputs.add(input(prompt, value, page.partnerName(), today, shared));
      }
    }
    return inputs;
  }

  private static AnswerInput input(
      PromptView prompt, JsonNode value, String partner, LocalDate today, boolean shared) {
    String key = prompt.key();
    return switch (prompt.kind()) {
      case "SCALE" -> new AnswerInput(key, null, value.asInt(), List.of(), null, shared, 0);
      case "DATE" ->
          new AnswerInput(
              key, null, null, List.of(), today.plus(Period.parse(value.asText())), shared, 0);
      case "SINGLE_CHOICE", "SEVERAL_CHOICES", "CHECKLIST" ->
          new AnswerInput(key, null, null, chosen(value), null, shared, 0);
      default ->
          new AnswerInput(
              key, value.asText().replace("{partner}", partner), null, List.of(), null, shared, 0);
    };
  }

  private static List<String> chosen(JsonNode value) {
    return value.isArray()
        ? StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(value.asText());
  }

  private static JsonNode read(String name) {
    try (InputStream in = SampleTexts.class.getResourceAsStream("/sample/" + name)) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
