package app.attune.exercise.control;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.entity.ExerciseText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the schema can't say of one exercise's prompts: that keys are unique, and that each prompt
 * depends on an earlier one that can be answered in such a way.
 */
final class PromptRules {
  private final JsonText text;
  private final List<Remark> problems = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private PromptRules(JsonText text) {
    this.text = text;
  }

  /**
   * The problems of one exercise that fits the schema.
   *
   * @param field where it stands in the text; empty for the text itself
   */
  static List<Remark> problems(JsonText text, String field, JsonNode exercise) {
    PromptRules rules = new PromptRules(text);
    rules.step(JsonText.inside(field, "prompts"), exercise.path("prompts"));
    rules.step(
        JsonText.inside(JsonText.inside(field, "secondStep"), "prompts"),
        exercise.path("secondStep").path("prompts"));
    if (rules.keys.size() > ExerciseText.MOST_PROMPTS) {
      rules.problem(
          JsonText.inside(field, "prompts"),
          "tooMany",
          Integer.toString(ExerciseText.MOST_PROMPTS));
    }
    return rules.problems;
  }

  private void step(String field, JsonNode prompts) {
    Map<String, JsonNode> earlier = new HashMap<>();
    for (int i = 0; i < prompts.size(); i++) {
      JsonNode prompt = prompts.get(i);
      String here = JsonText.inside(field, i);
      String key = prompt.path("key").asText();
      if (!keys.add(key)) {
        problem(JsonText.inside(here, "key"), "keyTwice", key);
      }
      options(JsonText.inside(here, "options"), prompt.path("options"));
      if (prompt.has("showIf")) {
        condition(JsonText.inside(here, "showIf"), prompt.path("showIf"), earlier);
      }
      earlier.put(key, prompt);
    }
  }

  private void options(String field, JsonNode options) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String key = options.get(i).path("key").asText();
      if (!known.add(key)) {
        problem(JsonText.inside(JsonText.inside(field, i), "key"), "keyTwice", key);
      }
    }
  }

  private void condition(String field, JsonNode showIf, Map<String, JsonNode> earlier) {
    boolean range = showIf.has("atLeast") || showIf.has("atMost");
    JsonNode asked = earlier.get(showIf.path("prompt").asText());
    if (showIf.has("anyOf") == range) {
      problem(field, "optionsOrRange");
    } else if (asked == null) {
      problem(JsonText.inside(field, "prompt"), "notEarlier", showIf.path("prompt").asText());
    } else if (range) {
      range(field, showIf, asked);
    } else {
      chosen(JsonText.inside(field, "anyOf"), showIf.path("anyOf"), asked);
    }
  }

  private void range(String field, JsonNode showIf, JsonNode asked) {
    if (!asked.path("kind").asText().equals("SCALE")) {
      problem(JsonText.inside(field, "prompt"), "noScale", asked.path("key").asText());
    } else if (showIf.path("atLeast").asInt(1) > showIf.path("atMost").asInt(10)) {
      problem(field, "upsideDown");
    }
  }

  private void chosen(String field, JsonNode anyOf, JsonNode asked) {
    Set<String> offered = new HashSet<>();
    asked.path("options").forEach(option -> offered.add(option.path("key").asText()));
    for (int i = 0; i < anyOf.size(); i++) {
      if (!offered.contains(anyOf.get(i).asText())) {
        problem(
            JsonText.inside(field, i),
            "noSuchOption",
            asked.path("key").asText(),
            anyOf.get(i).asText());
      }
    }
  }

  private void problem(String field, String says, String... values) {
    problems.add(text.remark(field, says, values));
  }
}
