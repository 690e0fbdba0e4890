package app.attune.exercise.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Remark;
import app.attune.exercise.control.fhir.Questionnaires;
import app.attune.exercise.entity.ExerciseText;
import app.attune.exercise.entity.Mode;
import app.attune.exercise.entity.PracticeArea;
import app.attune.exercise.entity.Prompt;
import app.attune.exercise.entity.PromptKind;
import app.attune.exercise.entity.ShowIf;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnairesTest {
  static List<ExerciseText> library() {
    return BuiltIn.all();
  }

  @ParameterizedTest
  @MethodSource("library")
  void an_exercise_comes_back_as_it_was(ExerciseText exercise) {
    Reading reading = ExerciseFiles.read(Questionnaires.write(exercise));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.differences()).isEmpty();
    assertThat(reading.exercises()).containsExactly(exercise);
  }

  @Test
  void a_well_known_questionnaire_is_read_completely() {
    Reading reading = ExerciseFiles.read(BuiltIn.resource("/exchange/phq-9.json"));

    assertThat(reading.problems()).isEmpty();
    ExerciseText exercise = reading.exercises().get(0);
    assertThat(exercise.title()).isEqualTo("Patient Health Questionnaire (PHQ-9)");
    assertThat(exercise.purpose()).startsWith("Over the last 2 weeks");
    assertThat(exercise.rationale()).contains("Spitzer");
    assertThat(exercise.area()).isEqualTo(PracticeArea.CONSIDER_GETTING_HELP);
    assertThat(exercise.mode()).isEqualTo(Mode.EACH_FOR_COUNSELOR);
    assertThat(exercise.prompts())
        .hasSize(10)
        .allMatch(prompt -> prompt.kind() == PromptKind.SINGLE_CHOICE)
        .noneMatch(Prompt::mayBeShared);
    assertThat(exercise.prompts().get(8).key()).isEqualTo("44260-8");
    assertThat(exercise.prompts().get(0).options())
        .extracting(Prompt.Option::text)
        .containsExactly(
            "Not at all", "Several days", "More than half the days", "Nearly every day");
    assertThat(says(reading))
        .containsExactlyInAnyOrder(
            "codesLeftOut", "scoresLeftOut", "calculatedLeftOut", "defaults");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'boolean'|SINGLE_CHOICE|",
        "'type':'date'|DATE|",
        "'type':'dateTime'|DATE|timeLeftOut",
        "'type':'text'|LONG_TEXT|",
        "'type':'integer'|SHORT_TEXT|numberAsText",
        "'type':'quantity'|SHORT_TEXT|typeAsText",
        "'type':'url'|SHORT_TEXT|typeAsText",
        "'type':'choice','answerValueSet':'http://x.org/set'|SHORT_TEXT|valueSetElsewhere",
        "'type':'choice','answerOption':[{'valueString':'A'}]|SHORT_TEXT|tooFewOptions",
        "'type':'choice','answerValueSet':'#set'|SINGLE_CHOICE|",
        "'type':'choice','repeats':true,'answerValueSet':'#set'|SEVERAL_CHOICES|",
        "'type':'open-choice','answerValueSet':'#set'|SINGLE_CHOICE|freeAnswerLeftOut",
        "'type':'string','initial':[{'valueString':'x'}]|SHORT_TEXT|initialLeftOut",
        "'type':'string','maxLength':9|SHORT_TEXT|lengthLeftOut",
        "'type':'string','item':[{'linkId':'b','type':'text','text':'B'}]|SHORT_TEXT|nestedFlattened",
        "'type':'string','enableWhen':[{'question':'z','operator':'=','answerBoolean':true}]"
            + "|SHORT_TEXT|conditionLeftOut",
      })
  void an_item_becomes_the_prompt_that_is_nearest(String item, PromptKind kind, String says) {
    Reading reading = read("{'linkId':'a','text':'A'," + item + "}");

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.exercises().get(0).prompts().get(0).kind()).isEqualTo(kind);
    assertThat(says(reading)).contains("defaults");
    if (says != null) {
      assertThat(says(reading)).contains(says);
    }
  }

  @Test
  void more_than_twelve_choices_become_a_text() {
    String options = "{'valueInteger':1}" + ",{'valueString':'x%s'}".repeat(12);

    assertThat(
            says(
                read("{'linkId':'a','text':'A','type':'choice','answerOption':[" + options + "]}")))
        .contains("tooManyOptions");
  }

  @Test
  void groups_hints_and_conditions_are_kept_as_far_as_they_can_be_said() {
    Reading reading =
        read(
            """
            {'linkId':'i','type':'display','text':'Read this first.'},
            {'linkId':'g','type':'group','text':'Sleep','item':[
              {'linkId':'a','type':'boolean','text':'Do you sleep well?'},
              {'linkId':'b','type':'text','text':'What helps?',
               'enableWhen':[{'question':'a','operator':'=','answerBoolean':true}]},
              {'linkId':'f','type':'attachment','text':'A picture'}]}
            """);

    ExerciseText exercise = reading.exercises().get(0);
    assertThat(exercise.instructions()).isEqualTo("Read this first.");
    assertThat(exercise.prompts().get(0).help()).isEqualTo("Sleep");
    assertThat(exercise.prompts().get(1).showIf())
        .isEqualTo(new ShowIf("a", List.of("yes"), null, null));
    assertThat(says(reading)).contains("groupFlattened", "attachmentLeftOut");
  }

  @Test
  void what_is_no_fhir_is_named_with_its_line() {
    Reading reading =
        ExerciseFiles.read(
            "{\"resourceType\":\"Questionnaire\",\n\"date\":\"soon\",\n\"colour\":\"red\"}"
                .getBytes(UTF_8));

    assertThat(reading.problems())
        .containsExactlyInAnyOrder(
            new Remark(2, "date", "notAllowed", List.of("soon")),
            new Remark(3, "colour", "unknown", List.of()));
  }

  private static List<String> says(Reading reading) {
    return reading.differences().stream().map(Remark::says).toList();
  }

  private static Reading read(String items) {
    String text =
        """
        {'resourceType':'Questionnaire','title':'T','status':'active','contained':[
          {'resourceType':'ValueSet','id':'set','compose':{'include':[{'system':'urn:s','concept':[
            {'code':'one','display':'One'},{'code':'two','display':'Two'}]}]}}],
         'item':[ITEMS]}
        """
            .replace("ITEMS", items)
            .replace('\'', '"');
    return ExerciseFiles.read(text.getBytes(UTF_8));
  }
}
