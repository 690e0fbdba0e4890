package app.attune.exercise.control.fhir;

import app.attune.exercise.entity.Prompt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/**
 * A question already read, as later ones refer to it.
 *
 * @param optionByAnswer the key of an option by the answer that stands for it
 */
record Asked(Prompt prompt, Map<String, String> optionByAnswer) {

  /** How an answer is recognised again. */
  static String answer(@Nullable Type value) {
    if (value instanceof Coding coding) {
      return coding.hasCode() ? "code " + coding.getCode() : "text " + coding.getDisplay();
    }
    if (value instanceof BooleanType yes) {
      return yes.booleanValue() ? "yes" : "no";
    }
    return "text " + (value == null ? "" : value.primitiveValue());
  }

  Optional<String> option(@Nullable Type value) {
    return Optional.ofNullable(optionByAnswer.get(answer(value)));
  }

  List<String> options() {
    return prompt.options().stream().map(Prompt.Option::key).toList();
  }
}
