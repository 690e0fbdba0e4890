package app.attune.exercise.control;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.control.JsonText.Unreadable;
import app.attune.exercise.control.fhir.Questionnaires;
import app.attune.exercise.entity.ExerciseText;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Exercises as files: one exercise, a library of them, or a FHIR questionnaire; which one it is
 * shows in what it says.
 */
public final class ExerciseFiles {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(app.attune.exercise.entity.Prompt.class, WithoutEmpty.class)
          .build();

  /** Fields that don't apply are left out. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  private interface WithoutEmpty {}

  private ExerciseFiles() {}

  /** One exercise in the library's own format. */
  public static byte[] write(ExerciseText exercise) {
    return json(exercise);
  }

  /** Many exercises in the library's own format. */
  public static byte[] write(List<ExerciseText> exercises) {
    Map<String, Object> library = new LinkedHashMap<>();
    library.put("format", "attune-library");
    library.put("formatVersion", 1);
    library.put("exercises", exercises);
    return json(library);
  }

  private static byte[] json(Object content) {
    try {
      return JSON.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an exercise that is not JSON", e);
    }
  }

  /** Reads a file of any of the formats; what is wrong with it is in the reading. */
  public static Reading read(byte[] bytes) {
    try {
      JsonText text = JsonText.read(bytes);
      return text.root().has("resourceType") ? questionnaire(text) : exercises(text);
    } catch (Unreadable unreadable) {
      return Reading.bad(List.of(unreadable.problem()));
    }
  }

  /** A questionnaire becomes an exercise within the same limits as any other. */
  private static Reading questionnaire(JsonText text) throws Unreadable {
    Reading reading = Questionnaires.read(text);
    if (!reading.problems().isEmpty()) {
      return reading;
    }
    JsonText written = JsonText.read(write(reading.exercises().get(0)));
    List<Remark> problems =
        exercises(written).problems().stream()
            .map(p -> new Remark(0, p.field(), p.says(), p.values()))
            .toList();
    return problems.isEmpty() ? reading : Reading.bad(problems);
  }

  private static Reading exercises(JsonText text) {
    List<Remark> problems = SchemaCheck.problems(text);
    if (!problems.isEmpty()) {
      return Reading.bad(problems);
    }
    List<Remark> broken = new ArrayList<>();
    List<ExerciseText> exercises = new ArrayList<>();
    if (text.root().has("format")) {
      JsonNode all = text.root().path("exercises");
      for (int i = 0; i < all.size(); i++) {
        exercise(text, JsonText.inside("exercises", i), all.get(i), exercises, broken);
      }
    } else {
      exercise(text, "", text.root(), exercises, broken);
    }
    return broken.isEmpty() ? new Reading(exercises, List.of(), List.of()) : Reading.bad(broken);
  }

  private static void exercise(
      JsonText text, String field, JsonNode node, List<ExerciseText> into, List<Remark> broken) {
    List<Remark> problems = PromptRules.problems(text, field, node);
    broken.addAll(problems);
    if (problems.isEmpty()) {
      try {
        into.add(JSON.treeToValue(node, ExerciseText.class));
      } catch (JsonProcessingException e) {
        Throwable cause = e.getCause();
        String reason = cause == null ? e.getOriginalMessage() : cause.getMessage();
        broken.add(text.remark(field, "rule", String.valueOf(reason)));
      }
    }
  }
}
