package app.attune.exercise.control.fhir;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.control.JsonText;
import app.attune.exercise.control.Reading;
import app.attune.exercise.entity.ExerciseText;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hl7.fhir.r4.model.Questionnaire;

/** Exercises as FHIR R4 questionnaires in JSON, and questionnaires as exercises. */
public final class Questionnaires {
  private Questionnaires() {}

  /** The questionnaire that says everything the exercise says. */
  public static byte[] write(ExerciseText exercise) {
    IParser parser = FhirContext.forR4Cached().newJsonParser().setPrettyPrint(true);
    return parser
        .encodeResourceToString(QuestionnaireWriter.of(exercise))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The exercise that says as much as it can of what the questionnaire says. */
  public static Reading read(JsonText text) {
    if (!text.root().path("resourceType").asText().equals("Questionnaire")) {
      return Reading.bad(List.of(text.remark("resourceType", "notQuestionnaire")));
    }
    Mistakes mistakes = new Mistakes(text);
    try {
      IParser parser = FhirContext.forR4Cached().newJsonParser().setParserErrorHandler(mistakes);
      Questionnaire questionnaire =
          parser.parseResource(
              Questionnaire.class, withoutNarrative(text.root().deepCopy()).toString());
      return mistakes.all().isEmpty()
          ? new QuestionnaireReader(questionnaire).read()
          : Reading.bad(mistakes.all());
    } catch (DataFormatException e) {
      return Reading.bad(List.of(new Remark(0, "", "notFhir", List.of())));
    } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
      // what the parser says of objects where it wants values, and the other way round
      return Reading.bad(List.of(new Remark(0, "", "notFhir", List.of())));
    }
  }

  /** A narrative repeats in XHTML what the rest says; it is not even parsed, wherever it stands. */
  private static JsonNode withoutNarrative(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("text").isObject()) {
      object.remove("text");
    }
    node.forEach(Questionnaires::withoutNarrative);
    return node;
  }
}
