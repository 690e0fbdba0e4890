package app.attune.exercise.control.fhir;

import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.SecondStep;
import app.attune.exercise.entity.ShowIf;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemOperator;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/**
 * Writes an exercise as a questionnaire. A link id with a dot is none of a prompt, because keys
 * have no dots.
 */
final class QuestionnaireWriter {
  private final Map<String, Prompt> written = new HashMap<>();

  private QuestionnaireWriter() {}

  static Questionnaire of(ExerciseText exercise) {
    return new QuestionnaireWriter().write(exercise);
  }

  private Questionnaire write(ExerciseText exercise) {
    Questionnaire questionnaire = new Questionnaire();
    questionnaire
        .setUrl(Extensions.EXERCISE + exercise.key())
        .setVersion(Integer.toString(exercise.version()))
        .setTitle(exercise.title())
        .setStatus(PublicationStatus.ACTIVE)
        .setDescription(exercise.purpose())
        .setPurpose(exercise.rationale());
    questionnaire.addExtension(Extensions.code(Extensions.AREA, exercise.area()));
    exercise
        .outcomes()
        .forEach(o -> questionnaire.addExtension(Extensions.code(Extensions.OUTCOME, o)));
    questionnaire.addExtension(Extensions.code(Extensions.MODE, exercise.mode()));
    questionnaire.addExtension(Extensions.code(Extensions.CADENCE, exercise.cadence()));
    questionnaire.addExtension(Extensions.MINUTES, new IntegerType(exercise.minutes()));
    questionnaire.addExtension(Extensions.CLOSING, new StringType(exercise.closing()));
    if (exercise.talkingPoint() != null) {
      questionnaire.addExtension(Extensions.TALKING_POINT, new StringType(exercise.talkingPoint()));
    }
    step(questionnaire.getItem(), "first-step", exercise.instructions(), exercise.prompts());
    SecondStep second = exercise.secondStep();
    if (second != null) {
      QuestionnaireItemComponent group = questionnaire.addItem();
      group.setLinkId(".second-step").setType(QuestionnaireItemType.GROUP);
      group.addExtension(Extensions.code(Extensions.SECOND_STEP, second.mode()));
      step(group.getItem(), "second-step", second.instructions(), second.prompts());
    }
    return questionnaire;
  }

  private void step(
      List<QuestionnaireItemComponent> items,
      String name,
      String instructions,
      List<Prompt> prompts) {
    items.add(shown(name + ".instructions", "prompt", instructions));
    prompts.forEach(prompt -> items.add(item(prompt)));
  }

  private static QuestionnaireItemComponent shown(String linkId, String control, String text) {
    QuestionnaireItemComponent item = new QuestionnaireItemComponent();
    item.setLinkId(linkId).setType(QuestionnaireItemType.DISPLAY).setText(text);
    item.addExtension(Extensions.control(control));
    return item;
  }

  private QuestionnaireItemComponent item(Prompt prompt) {
    QuestionnaireItemComponent item = new QuestionnaireItemComponent();
    item.setLinkId(prompt.key()).setText(prompt.text()).setType(type(prompt.kind()));
    item.setRequired(prompt.required());
    item.addExtension(Extensions.code(Extensions.DISCLOSURE, prompt.disclosure()));
    item.addExtension(Extensions.CHANGEABLE, new BooleanType(prompt.changeable()));
    if (prompt.kind().takesSeveral()) {
      item.setRepeats(true);
    }
    if (prompt.kind() == PromptKind.CHECKLIST) {
      item.addExtension(Extensions.control("check-box"));
    }
    prompt.options().forEach(option -> item.addAnswerOption().setValue(coding(option)));
    if (prompt.help() != null) {
      item.addItem(shown(prompt.key() + ".help", "help", prompt.help()));
    }
    if (prompt.kind() == PromptKind.SCALE) {
      scale(prompt, item);
    }
    if (prompt.showIf() != null) {
      condition(prompt.showIf(), item);
    }
    written.put(prompt.key(), prompt);
    return item;
  }

  private static QuestionnaireItemType type(PromptKind kind) {
    return switch (kind) {
      case LONG_TEXT -> QuestionnaireItemType.TEXT;
      case SHORT_TEXT -> QuestionnaireItemType.STRING;
      case SCALE -> QuestionnaireItemType.INTEGER;
      case SINGLE_CHOICE, SEVERAL_CHOICES, CHECKLIST -> QuestionnaireItemType.CHOICE;
      case DATE -> QuestionnaireItemType.DATE;
    };
  }

  private static void scale(Prompt prompt, QuestionnaireItemComponent item) {
    item.addExtension(Extensions.control("slider"));
    item.addExtension(new Extension(Extensions.MIN, new IntegerType(1)));
    item.addExtension(new Extension(Extensions.MAX, new IntegerType(10)));
    item.addItem(shown(prompt.key() + ".low", "lower", String.valueOf(prompt.lowEnd())));
    item.addItem(shown(prompt.key() + ".high", "upper", String.valueOf(prompt.highEnd())));
  }

  private static Coding coding(Prompt.Option option) {
    return new Coding(Extensions.OPTION, option.key(), option.text());
  }

  private void condition(ShowIf showIf, QuestionnaireItemComponent item) {
    Prompt asked = written.get(showIf.prompt());
    if (asked == null) {
      throw new IllegalArgumentException("depends on no earlier prompt");
    }
    for (String key : showIf.anyOf()) {
      asked.options().stream()
          .filter(option -> option.key().equals(key))
          .forEach(
              option ->
                  when(item, showIf.prompt(), QuestionnaireItemOperator.EQUAL, coding(option)));
    }
    if (showIf.atLeast() != null) {
      when(
          item,
          showIf.prompt(),
          QuestionnaireItemOperator.GREATER_OR_EQUAL,
          new IntegerType(showIf.atLeast()));
    }
    if (showIf.atMost() != null) {
      when(
          item,
          showIf.prompt(),
          QuestionnaireItemOperator.LESS_OR_EQUAL,
          new IntegerType(showIf.atMost()));
    }
    if (item.getEnableWhen().size() > 1) {
      item.setEnableBehavior(
          showIf.anyOf().isEmpty() ? EnableWhenBehavior.ALL : EnableWhenBehavior.ANY);
    }
  }

  private static void when(
      QuestionnaireItemComponent item,
      String question,
      QuestionnaireItemOperator operator,
      Type answer) {
    item.addEnableWhen().setQuestion(question).setOperator(operator).setAnswer(answer);
  }
}
