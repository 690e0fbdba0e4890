package app.attune.exercise.control.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Type;

/** What FHIR has no place for: the standard's own extensions, and ours under one prefix. */
final class Extensions {
  static final String OURS = "urn:attune:";
  static final String EXERCISE = OURS + "exercise:";
  static final String OPTION = OURS + "option";
  static final String AREA = OURS + "area";
  static final String OUTCOME = OURS + "outcome";
  static final String CLOSING = OURS + "closing";
  static final String TALKING_POINT = OURS + "talking-point";
  static final String MINUTES = OURS + "minutes";
  static final String CADENCE = OURS + "cadence";
  static final String MODE = OURS + "mode";
  static final String SECOND_STEP = OURS + "second-step";
  static final String DISCLOSURE = OURS + "disclosure";
  static final String CHANGEABLE = OURS + "changeable";

  private static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";
  static final String MIN = STANDARD + "minValue";
  static final String MAX = STANDARD + "maxValue";
  static final String ORDINAL = STANDARD + "ordinalValue";
  static final String CONTROL = STANDARD + "questionnaire-itemControl";
  static final String HIDDEN = STANDARD + "questionnaire-hidden";
  private static final String CONTROLS = "http://hl7.org/fhir/questionnaire-item-control";

  private Extensions() {}

  static Extension code(String url, Enum<?> value) {
    return new Extension(url, new CodeType(value.name()));
  }

  /** How an item is to be shown. */
  static Extension control(String code) {
    CodeableConcept concept = new CodeableConcept();
    concept.addCoding().setSystem(CONTROLS).setCode(code);
    return new Extension(CONTROL, concept);
  }

  static boolean isControl(QuestionnaireItemComponent item, String code) {
    return item.getExtensionsByUrl(CONTROL).stream()
        .map(Extension::getValue)
        .anyMatch(value -> value instanceof CodeableConcept concept && has(concept, code));
  }

  private static boolean has(CodeableConcept concept, String code) {
    return concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode()));
  }

  /** The first value of an item's extension, as text. */
  static Optional<String> text(Element element, String url) {
    return text(element.getExtension(), url);
  }

  /** The first value of one of these extensions, as text. */
  static Optional<String> text(List<Extension> extensions, String url) {
    return extensions.stream()
        .filter(extension -> url.equals(extension.getUrl()))
        .map(Extension::getValue)
        .filter(value -> value != null && value.isPrimitive())
        .map(Type::primitiveValue)
        .filter(value -> value != null)
        .findFirst();
  }

  /** The name at the end of an address. */
  static String name(String url) {
    return url.substring(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1);
  }
}
