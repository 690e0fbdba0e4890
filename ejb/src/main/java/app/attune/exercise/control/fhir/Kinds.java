package app.attune.exercise.control.fhir;

import app.attune.exercise.entity.PromptKind;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;

/** What kind of prompt an item becomes. */
final class Kinds {
  static final int MOST_OPTIONS = 12;

  private Kinds() {}

  static PromptKind of(QuestionnaireItemComponent item, int options, Differences differences) {
    QuestionnaireItemType type = item.getType();
    if (type == null) {
      differences.at(item.getLinkId(), "typeAsText", "?");
      return PromptKind.SHORT_TEXT;
    }
    return switch (type) {
      case BOOLEAN -> PromptKind.SINGLE_CHOICE;
      case TEXT -> PromptKind.LONG_TEXT;
      case STRING -> PromptKind.SHORT_TEXT;
      case DATE -> PromptKind.DATE;
      case DATETIME -> {
        differences.at(item.getLinkId(), "timeLeftOut");
        yield PromptKind.DATE;
      }
      case INTEGER, DECIMAL -> number(item, differences);
      case CHOICE, OPENCHOICE -> choice(item, options, differences);
      default -> {
        differences.at(item.getLinkId(), "typeAsText", type.toCode());
        yield PromptKind.SHORT_TEXT;
      }
    };
  }

  private static PromptKind number(QuestionnaireItemComponent item, Differences differences) {
    if (isNumber(item, Extensions.MIN, 1) && isNumber(item, Extensions.MAX, 10)) {
      return PromptKind.SCALE;
    }
    differences.at(item.getLinkId(), "numberAsText");
    return PromptKind.SHORT_TEXT;
  }

  private static boolean isNumber(QuestionnaireItemComponent item, String url, int wanted) {
    return Extensions.text(item, url)
        .filter(text -> text.matches(wanted + "(\\.0{1,6})?"))
        .isPresent();
  }

  private static PromptKind choice(
      QuestionnaireItemComponent item, int options, Differences differences) {
    if (item.getType() == QuestionnaireItemType.OPENCHOICE) {
      differences.at(item.getLinkId(), "freeAnswerLeftOut");
    }
    if (options > MOST_OPTIONS) {
      differences.at(item.getLinkId(), "tooManyOptions", Integer.toString(options));
      return PromptKind.SHORT_TEXT;
    }
    if (options < 2) {
      differences.at(item.getLinkId(), "tooFewOptions", Integer.toString(options));
      return PromptKind.SHORT_TEXT;
    }
    if (!item.getRepeats()) {
      return PromptKind.SINGLE_CHOICE;
    }
    boolean ours = Extensions.text(item, Extensions.DISCLOSURE).isPresent();
    return ours && Extensions.isControl(item, "check-box")
        ? PromptKind.CHECKLIST
        : PromptKind.SEVERAL_CHOICES;
  }
}
