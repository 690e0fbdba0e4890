package app.attune.exercise.control.fhir;

import app.attune.exercise.entity.Prompt.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemAnswerOptionComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;
import org.hl7.fhir.r4.model.ValueSet.ValueSetExpansionContainsComponent;
import org.jspecify.annotations.Nullable;

/**
 * What can be chosen in an item.
 *
 * @param all none where more are offered than a prompt can have
 * @param byAnswer the key of an option by the answer that stands for it
 * @param offered how many the questionnaire has
 */
record Options(List<Option> all, Map<String, String> byAnswer, int offered) {

  /** From the item's own options, or from a value set that the questionnaire contains. */
  static Options of(
      QuestionnaireItemComponent item, Questionnaire questionnaire, Differences differences) {
    List<Type> values = new ArrayList<>();
    for (QuestionnaireItemAnswerOptionComponent option : item.getAnswerOption()) {
      if (option.getInitialSelected()) {
        differences.at(item.getLinkId(), "initialLeftOut");
      }
      if (Extensions.text(option, Extensions.ORDINAL).isPresent()
          || (option.getValue() != null
              && Extensions.text(option.getValue(), Extensions.ORDINAL).isPresent())) {
        differences.add("scoresLeftOut");
      }
      if (option.getValue() != null) {
        values.add(option.getValue());
      }
    }
    String set = item.getAnswerValueSet();
    if (set != null && !addContained(set, questionnaire, values)) {
      differences.at(item.getLinkId(), "valueSetElsewhere", set);
    }
    return of(values);
  }

  private static Options of(List<Type> values) {
    List<Type> offered = values.stream().filter(value -> !text(value).isBlank()).toList();
    if (offered.size() > Kinds.MOST_OPTIONS) {
      return new Options(List.of(), Map.of(), offered.size());
    }
    Keys keys = new Keys();
    List<Option> all = new ArrayList<>();
    Map<String, String> byAnswer = new HashMap<>();
    for (Type value : offered) {
      String text = text(value);
      Option option = new Option(keys.next(code(value, text), "option"), text);
      all.add(option);
      byAnswer.putIfAbsent(Asked.answer(value), option.key());
      byAnswer.putIfAbsent("text " + text, option.key());
    }
    return new Options(all, byAnswer, offered.size());
  }

  private static String text(Type value) {
    String text = value.primitiveValue();
    if (value instanceof Coding coding) {
      text = coding.hasDisplay() ? coding.getDisplay() : coding.getCode();
    } else if (value instanceof Reference reference) {
      text = reference.getDisplay();
    }
    return text == null ? "" : text;
  }

  private static String code(Type value, String text) {
    return value instanceof Coding coding && coding.hasCode() ? coding.getCode() : text;
  }

  private static boolean addContained(String set, Questionnaire questionnaire, List<Type> values) {
    if (!set.startsWith("#")) {
      return false;
    }
    for (Resource resource : questionnaire.getContained()) {
      String id = resource.getIdElement().getIdPart();
      if (resource instanceof ValueSet found && set.substring(1).equals(plain(id))) {
        int before = values.size();
        for (ConceptSetComponent include : found.getCompose().getInclude()) {
          include
              .getConcept()
              .forEach(
                  c -> values.add(new Coding(include.getSystem(), c.getCode(), c.getDisplay())));
        }
        if (values.size() == before) {
          for (ValueSetExpansionContainsComponent c : found.getExpansion().getContains()) {
            values.add(new Coding(c.getSystem(), c.getCode(), c.getDisplay()));
          }
        }
        return values.size() > before;
      }
    }
    return false;
  }

  private static String plain(@Nullable String id) {
    return id == null ? "" : id.replaceFirst("^#", "");
  }
}
