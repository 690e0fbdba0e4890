package app.attune.exercise.control.fhir;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.control.Reading;
import app.attune.exercise.entity.Cadence;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.Outcome;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.SecondStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.jspecify.annotations.Nullable;

/** Reads a questionnaire, our own without a loss, and anyone's as far as an exercise can say it. */
final class QuestionnaireReader {
  private final Questionnaire questionnaire;
  private final boolean ours;
  private final Differences differences = new Differences();
  private final Keys keys = new Keys();

  QuestionnaireReader(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
    this.ours = questionnaire.getExtensionByUrl(Extensions.MODE) != null;
  }

  Reading read() {
    try {
      StepReader first = new StepReader(questionnaire, keys, differences);
      first.read(questionnaire.getItem());
      if (first.prompts().isEmpty()) {
        return Reading.bad(List.of(new Remark(0, "item", "nothingAsked", List.of())));
      }
      SecondStep second = secondStep();
      int asked = first.prompts().size() + (second == null ? 0 : second.prompts().size());
      if (asked > ExerciseText.MOST_PROMPTS) {
        String most = Integer.toString(ExerciseText.MOST_PROMPTS);
        return Reading.bad(List.of(new Remark(0, "item", "tooMany", List.of(most))));
      }
      ExerciseText exercise = exercise(first, second, asked);
      told();
      return new Reading(List.of(exercise), List.of(), differences.all());
    } catch (IllegalArgumentException e) {
      return Reading.bad(
          List.of(new Remark(0, "", "rule", List.of(String.valueOf(e.getMessage())))));
    }
  }

  private ExerciseText exercise(StepReader first, @Nullable SecondStep second, int questions) {
    return new ExerciseText(
        key(),
        ours ? version() : 1,
        code(Extensions.AREA, PracticeArea::valueOf, PracticeArea.CONSIDER_GETTING_HELP),
        outcomes(),
        title(),
        ours ? text(questionnaire.getDescription()) : purpose(),
        ours ? text(questionnaire.getPurpose()) : rationale(),
        or(first.instructions(), "instructions"),
        or(Extensions.text(questionnaire.getExtension(), Extensions.CLOSING).orElse(""), "closing"),
        Extensions.text(questionnaire.getExtension(), Extensions.TALKING_POINT).orElse(null),
        minutes(questions),
        code(Extensions.CADENCE, Cadence::valueOf, Cadence.WHEN_NEEDED),
        code(Extensions.MODE, Mode::valueOf, Mode.EACH_FOR_COUNSELOR),
        first.prompts(),
        second);
  }

  private @Nullable SecondStep secondStep() {
    for (QuestionnaireItemComponent item : questionnaire.getItem()) {
      Optional<String> mode = Extensions.text(item, Extensions.SECOND_STEP);
      if (mode.isPresent()) {
        StepReader second = new StepReader(questionnaire, keys, differences);
        second.read(item.getItem());
        return new SecondStep(Mode.valueOf(mode.get()), second.instructions(), second.prompts());
      }
    }
    return null;
  }

  private String key() {
    String url = text(questionnaire.getUrl());
    String name =
        url.startsWith(Extensions.EXERCISE) ? url.substring(Extensions.EXERCISE.length()) : title();
    return new Keys().next(ours ? name : Keys.of(name), "questionnaire");
  }

  private int version() {
    String version = text(questionnaire.getVersion());
    return version.matches("[1-9]\\d{0,5}") ? Integer.parseInt(version) : 1;
  }

  private String title() {
    if (questionnaire.hasTitle() && !questionnaire.getTitle().isBlank()) {
      return questionnaire.getTitle();
    }
    differences.add("titleMissing");
    String name = text(questionnaire.getName());
    return name.isBlank() ? Words.of("title") : name;
  }

  /** The description, where it is short enough to be read before the first question. */
  private String purpose() {
    String description = text(questionnaire.getDescription());
    return description.isBlank() || description.length() > 500 ? Words.of("purpose") : description;
  }

  /** Who made it and who holds the rights stays with it, for the counselor. */
  private String rationale() {
    List<String> all = new ArrayList<>();
    all.add(text(questionnaire.getPurpose()));
    String description = text(questionnaire.getDescription());
    all.add(description.length() > 500 ? description : "");
    all.add(Words.of("from"));
    all.add(text(questionnaire.getPublisher()));
    all.add(text(questionnaire.getCopyright()));
    all.add(text(questionnaire.getUrl()));
    return String.join("\n\n", all.stream().filter(text -> !text.isBlank()).toList());
  }

  private String or(String text, String otherwise) {
    return ours || !text.isBlank() ? text : Words.of(otherwise);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  private List<Outcome> outcomes() {
    List<Outcome> outcomes =
        questionnaire.getExtensionsByUrl(Extensions.OUTCOME).stream()
            .map(Extension::getValue)
            .filter(value -> value != null && value.isPrimitive())
            .map(value -> Outcome.valueOf(String.valueOf(value.primitiveValue())))
            .toList();
    return outcomes.isEmpty() ? List.of(Outcome.HAPPIER_SELVES) : outcomes;
  }

  private <T> T code(String url, Function<String, T> named, T otherwise) {
    return Extensions.text(questionnaire.getExtension(), url).map(named).orElse(otherwise);
  }

  /** Half a minute for a question, where nothing is said. */
  private int minutes(int questions) {
    return Extensions.text(questionnaire.getExtension(), Extensions.MINUTES)
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::valueOf)
        .orElse(Math.min(240, 1 + questions / 2));
  }

  /** What of the questionnaire as a whole has no place in an exercise. */
  private void told() {
    if (!ours) {
      differences.add("defaults");
    }
    for (Extension extension : questionnaire.getExtension()) {
      String url = text(extension.getUrl());
      if (!url.startsWith(Extensions.OURS)) {
        differences.add("extensionLeftOut", Extensions.name(url));
      }
    }
    if (!ours && (questionnaire.hasCode() || questionnaire.hasIdentifier())) {
      differences.add("codesLeftOut");
    }
  }
}
