package app.attune.exercise.control.fhir;

import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.ShowIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Questionnaire.EnableWhenBehavior;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemEnableWhenComponent;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** When an item is asked, where a prompt can say it. */
final class Conditions {
  private Conditions() {}

  /**
   * The condition of an item.
   *
   * @param earlier the questions before it in the same step, by link id
   * @return empty where a prompt can't say it
   */
  static Optional<ShowIf> of(QuestionnaireItemComponent item, Map<String, Asked> earlier) {
    List<QuestionnaireItemEnableWhenComponent> all = item.getEnableWhen();
    Asked asked = earlier.get(all.get(0).getQuestion());
    boolean one =
        all.stream().allMatch(when -> String.valueOf(when.getQuestion()).equals(first(all)));
    if (asked == null || !one) {
      return Optional.empty();
    }
    boolean any = item.getEnableBehavior() == EnableWhenBehavior.ANY;
    if (asked.prompt().kind() == PromptKind.SCALE) {
      return any && all.size() > 1 ? Optional.empty() : range(asked, all);
    }
    if (!asked.prompt().kind().hasOptions() || (!any && all.size() > 1)) {
      return Optional.empty();
    }
    return chosen(asked, all);
  }

  private static String first(List<QuestionnaireItemEnableWhenComponent> all) {
    return String.valueOf(all.get(0).getQuestion());
  }

  private static Optional<ShowIf> chosen(
      Asked asked, List<QuestionnaireItemEnableWhenComponent> all) {
    List<String> anyOf = new ArrayList<>();
    for (QuestionnaireItemEnableWhenComponent when : all) {
      for (String key : keys(asked, when)) {
        if (!anyOf.contains(key)) {
          anyOf.add(key);
        }
      }
    }
    return anyOf.isEmpty()
        ? Optional.empty()
        : Optional.of(new ShowIf(asked.prompt().key(), anyOf, null, null));
  }

  private static List<String> keys(Asked asked, QuestionnaireItemEnableWhenComponent when) {
    if (when.getOperator() == null) {
      return List.of();
    }
    Optional<String> key = asked.option(when.getAnswer());
    return switch (when.getOperator()) {
      case EQUAL -> key.map(List::of).orElse(List.of());
      case NOT_EQUAL ->
          key.map(not -> asked.options().stream().filter(k -> !k.equals(not)).toList())
              .orElse(List.of());
      case EXISTS -> exists(when.getAnswer()) ? asked.options() : List.of();
      default -> List.of();
    };
  }

  private static Optional<ShowIf> range(
      Asked asked, List<QuestionnaireItemEnableWhenComponent> all) {
    int least = 1;
    int most = 10;
    boolean below = false;
    boolean above = false;
    for (QuestionnaireItemEnableWhenComponent when : all) {
      Integer number = number(when.getAnswer());
      if (when.getOperator() == null || number == null) {
        return Optional.empty();
      }
      switch (when.getOperator()) {
        case GREATER_OR_EQUAL -> {
          least = Math.max(least, number);
          above = true;
        }
        case GREATER_THAN -> {
          least = Math.max(least, number + 1);
          above = true;
        }
        case LESS_OR_EQUAL -> {
          most = Math.min(most, number);
          below = true;
        }
        case LESS_THAN -> {
          most = Math.min(most, number - 1);
          below = true;
        }
        case EQUAL -> {
          least = Math.max(least, number);
          most = Math.min(most, number);
          above = true;
          below = true;
        }
        default -> {
          return Optional.empty();
        }
      }
    }
    return least > most
        ? Optional.empty()
        : Optional.of(
            new ShowIf(asked.prompt().key(), List.of(), above ? least : null, below ? most : null));
  }

  private static @Nullable Integer number(@Nullable Type answer) {
    String text = answer == null ? null : answer.primitiveValue();
    return text != null && text.matches("-?\\d{1,6}") ? Integer.valueOf(text) : null;
  }

  private static boolean exists(@Nullable Type answer) {
    return answer instanceof BooleanType yes && yes.booleanValue();
  }
}
