package app.attune.exercise.control.fhir;

import app.attune.exercise.entity.Disclosure;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.ShowIf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.jspecify.annotations.Nullable;

/** Reads the items of one step as prompts, in their order and without groups. */
final class StepReader {
  private final Questionnaire questionnaire;
  private final Keys keys;
  private final Differences differences;
  private final Map<String, Asked> earlier = new HashMap<>();
  private final List<Prompt> prompts = new ArrayList<>();
  private final List<String> shown = new ArrayList<>();
  private String instructions = "";

  StepReader(Questionnaire questionnaire, Keys keys, Differences differences) {
    this.questionnaire = questionnaire;
    this.keys = keys;
    this.differences = differences;
  }

  List<Prompt> prompts() {
    return prompts;
  }

  /** What is shown before the first question. */
  String instructions() {
    return instructions;
  }

  /** Reads a step whole, or until it asks more than an exercise can. */
  void read(List<QuestionnaireItemComponent> items) {
    List<QuestionnaireItemComponent> rest = new ArrayList<>(items);
    while (!rest.isEmpty() && isDisplay(rest.get(0))) {
      shown.add(text(rest.remove(0)));
    }
    instructions = String.join("\n\n", shown);
    shown.clear();
    walk(rest, null);
    shown.forEach(text -> differences.add("displayLeftOut", text));
  }

  private static boolean isDisplay(QuestionnaireItemComponent item) {
    return item.getType() == QuestionnaireItemType.DISPLAY;
  }

  private static String text(QuestionnaireItemComponent item) {
    return item.hasText() ? item.getText() : "";
  }

  private void walk(List<QuestionnaireItemComponent> items, @Nullable ShowIf ofGroup) {
    for (QuestionnaireItemComponent item : items) {
      if (prompts.size() > ExerciseText.MOST_PROMPTS) {
        return;
      }
      if (item.getExtensionByUrl(Extensions.SECOND_STEP) != null) {
        continue;
      }
      if (isDisplay(item)) {
        shown.add(text(item));
      } else if (item.getType() == QuestionnaireItemType.GROUP) {
        group(item, ofGroup);
      } else {
        question(item, ofGroup);
      }
    }
  }

  private void group(QuestionnaireItemComponent group, @Nullable ShowIf ofGroup) {
    differences.at(group.getLinkId(), "groupFlattened", text(group));
    if (group.getRepeats()) {
      differences.at(group.getLinkId(), "groupRepeats");
    }
    unmapped(group);
    if (!text(group).isBlank()) {
      shown.add(text(group));
    }
    walk(group.getItem(), condition(group, ofGroup));
  }

  private void question(QuestionnaireItemComponent item, @Nullable ShowIf ofGroup) {
    unmapped(item);
    String left = leftOut(item);
    if (!left.isEmpty()) {
      differences.at(item.getLinkId(), left, text(item));
    } else {
      prompts.add(prompt(item, condition(item, ofGroup)));
    }
    List<QuestionnaireItemComponent> nested =
        item.getItem().stream().filter(inner -> !isDisplay(inner)).toList();
    if (!nested.isEmpty()) {
      differences.at(item.getLinkId(), "nestedFlattened");
      walk(nested, null);
    }
  }

  private static String leftOut(QuestionnaireItemComponent item) {
    if (item.getType() == QuestionnaireItemType.ATTACHMENT) {
      return "attachmentLeftOut";
    }
    if (item.getType() == QuestionnaireItemType.REFERENCE) {
      return "referenceLeftOut";
    }
    if (item.getExtension().stream().anyMatch(e -> name(e).contains("calculated"))) {
      return "calculatedLeftOut";
    }
    if (item.getReadOnly() || Extensions.text(item, Extensions.HIDDEN).orElse("").equals("true")) {
      return "notAskedLeftOut";
    }
    return "";
  }

  private Prompt prompt(QuestionnaireItemComponent item, @Nullable ShowIf showIf) {
    Options options = options(item);
    PromptKind kind = Kinds.of(item, options.offered(), differences);
    String key = keys.next(item.getLinkId(), "question");
    Prompt prompt =
        new Prompt(
            key,
            kind,
            wording(item, key),
            help(item),
            item.getRequired(),
            kind == PromptKind.SCALE ? end(item, "lower", "low") : null,
            kind == PromptKind.SCALE ? end(item, "upper", "high") : null,
            kind.hasOptions() ? options.all() : List.of(),
            Extensions.text(item, Extensions.DISCLOSURE)
                    .orElse("")
                    .equals(Disclosure.SHARED_WHEN_BOTH_DONE.name())
                ? Disclosure.SHARED_WHEN_BOTH_DONE
                : Disclosure.COUNSELOR_ONLY,
            Extensions.text(item, Extensions.CHANGEABLE).orElse("").equals("true"),
            showIf);
    if (item.getLinkId() != null) {
      earlier.put(item.getLinkId(), new Asked(prompt, options.byAnswer()));
    }
    return prompt;
  }

  private Options options(QuestionnaireItemComponent item) {
    if (item.getType() == QuestionnaireItemType.BOOLEAN) {
      return new Options(
          List.of(
              new Prompt.Option("yes", Words.of("yes")), new Prompt.Option("no", Words.of("no"))),
          Map.of("yes", "yes", "no", "no"),
          2);
    }
    return Options.of(item, questionnaire, differences);
  }

  private String wording(QuestionnaireItemComponent item, String key) {
    String text = text(item);
    if (text.isBlank()) {
      text =
          item.hasCode() && item.getCodeFirstRep().hasDisplay()
              ? item.getCodeFirstRep().getDisplay()
              : key;
      differences.at(item.getLinkId(), "textMissing", text);
    }
    return item.hasPrefix() ? item.getPrefix() + " " + text : text;
  }

  private @Nullable String help(QuestionnaireItemComponent item) {
    List<String> all = new ArrayList<>(shown);
    shown.clear();
    item.getItem().stream()
        .filter(StepReader::isDisplay)
        .filter(inner -> !Extensions.isControl(inner, "lower"))
        .filter(inner -> !Extensions.isControl(inner, "upper"))
        .forEach(inner -> all.add(text(inner)));
    String help = String.join("\n\n", all.stream().filter(text -> !text.isBlank()).toList());
    return help.isEmpty() ? null : help;
  }

  private String end(QuestionnaireItemComponent item, String control, String otherwise) {
    return item.getItem().stream()
        .filter(inner -> Extensions.isControl(inner, control))
        .map(StepReader::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElseGet(
            () -> {
              differences.at(item.getLinkId(), "endsMade");
              return Words.of(otherwise);
            });
  }

  private @Nullable ShowIf condition(QuestionnaireItemComponent item, @Nullable ShowIf ofGroup) {
    if (!item.hasEnableWhen()) {
      return ofGroup;
    }
    ShowIf own = Conditions.of(item, earlier).orElse(null);
    if (own == null) {
      differences.at(item.getLinkId(), "conditionLeftOut");
      return ofGroup;
    }
    if (ofGroup != null) {
      differences.at(item.getLinkId(), "groupConditionLeftOut");
    }
    return own;
  }

  /** Names what of an item has no place in a prompt. */
  private void unmapped(QuestionnaireItemComponent item) {
    if (item.hasInitial()) {
      differences.at(item.getLinkId(), "initialLeftOut");
    }
    if (item.hasMaxLength()) {
      differences.at(item.getLinkId(), "lengthLeftOut", Integer.toString(item.getMaxLength()));
    }
    if (item.hasCode() || item.hasDefinition()) {
      differences.add("codesLeftOut");
    }
    extensions(item.getLinkId(), item);
    item.getAnswerOption().forEach(option -> extensions(item.getLinkId(), option));
  }

  private void extensions(@Nullable String linkId, Element element) {
    for (Extension extension : element.getExtension()) {
      if (!isKnown(extension)) {
        differences.at(linkId == null ? "" : linkId, "extensionLeftOut", name(extension));
      }
    }
  }

  private static boolean isKnown(Extension extension) {
    String url = extension.getUrl() == null ? "" : extension.getUrl();
    return url.startsWith(Extensions.OURS)
        || List.of(
                Extensions.CONTROL,
                Extensions.MIN,
                Extensions.MAX,
                Extensions.ORDINAL,
                Extensions.HIDDEN)
            .contains(url)
        || url.contains("calculated");
  }

  private static String name(Extension extension) {
    return extension.getUrl() == null ? "" : Extensions.name(extension.getUrl());
  }
}
