package app.attune.exercise.control;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that want more of the reader than their size says, and what they are told. */
enum HostileFile {
  HUGE_NUMBER("number"),
  HUGE_NUMBER_AS_TEXT(""),
  HUGE_NUMBERS(""),
  LONG_NUMBER("tooLong.value"),
  DEEP("tooDeep"),
  DEEP_IN_A_QUESTIONNAIRE("tooDeep"),
  LONG_PLACES("tooMuch"),
  MANY_VALUES("tooMuch"),
  MANY_PROBLEMS("unknown"),
  MANY_WRONG_PROMPTS("missing"),
  MANY_UNKNOWN_FIELDS("unknown"),
  MANY_WRONG_VALUES("notAllowed"),
  MANY_MISTAKES_IN_A_QUESTIONNAIRE("unknown"),
  SAME_KEY_AGAIN_AND_AGAIN("fieldTwice"),
  KEY_THAT_A_PATTERN_CHEWS_ON("tooLong"),
  LINK_ID_THAT_A_PATTERN_CHEWS_ON(""),
  ONE_LONG_TEXT("tooLong"),
  ONE_LONG_NAME("tooLong.value"),
  HALF_A_PAIR("character"),
  NO_UTF_8("notJson"),
  MANY_QUESTIONS("tooMany"),
  MANY_QUESTIONS_OF_ONE_NAME("tooMany"),
  QUESTIONS_IN_QUESTIONS("tooMany"),
  CONDITIONS_IN_GROUPS("tooMany"),
  MANY_CONDITIONS(""),
  MANY_CHOICES(""),
  MANY_QUESTIONS_OF_MANY_CHOICES("tooMany"),
  NARRATIVE_IN_A_CONTAINED_CONTAINED("");

  private static final int ALMOST = JsonText.LARGEST - 10_000;

  private final String told;

  HostileFile(String told) {
    this.told = told;
  }

  /** The reason that a reader gives; empty where the file can be read. */
  String told() {
    return told;
  }

  byte[] bytes() {
    return switch (this) {
      case HUGE_NUMBER -> utf8("{\"minutes\":1e999999999}");
      case HUGE_NUMBER_AS_TEXT ->
          item("'type':'integer','extension':[" + minValue("'1e999999999'") + "]");
      case HUGE_NUMBERS -> item("'extension':[" + filled(i -> minValue("1e308")) + "]");
      case LONG_NUMBER -> utf8("{\"minutes\":" + "9".repeat(ALMOST) + "}");
      case DEEP -> utf8("[".repeat(ALMOST));
      case DEEP_IN_A_QUESTIONNAIRE -> questionnaire("{'item':[".repeat(ALMOST / 9));
      case LONG_PLACES ->
          utf8(
              IntStream.range(0, 15)
                      .mapToObj(i -> "{\"" + "n".repeat(190) + "\":")
                      .collect(Collectors.joining())
                  + "["
                  + "0,".repeat(ALMOST / 2)
                  + "0]"
                  + "}".repeat(15));
      case MANY_VALUES -> utf8("[" + "0,".repeat(ALMOST / 2) + "0]");
      case MANY_PROBLEMS -> utf8("{" + filled(1_000_000, i -> quoted("'f" + i + "':0")) + "}");
      case MANY_WRONG_PROMPTS -> utf8("{\"prompts\":[" + filled(200_000, i -> "{}") + "]}");
      case MANY_UNKNOWN_FIELDS ->
          questionnaire(filled(300_000, i -> "{'linkId':'" + i + "','colour':'red'}"));
      case MANY_WRONG_VALUES ->
          questionnaire(filled(300_000, i -> "{'linkId':'" + i + "','type':'t" + i + "'}"));
      case MANY_MISTAKES_IN_A_QUESTIONNAIRE ->
          questionnaire("{" + filled(600_000, i -> "'f" + i + "':0") + "}");
      case SAME_KEY_AGAIN_AND_AGAIN -> utf8("{" + "\"key\":1,".repeat(200_000) + "\"key\":1}");
      case KEY_THAT_A_PATTERN_CHEWS_ON -> utf8("{\"key\":\"" + "a-".repeat(ALMOST / 2) + "\"}");
      case LINK_ID_THAT_A_PATTERN_CHEWS_ON ->
          questionnaire("{'linkId':'" + "a-".repeat(ALMOST / 2) + "a','type':'string','text':'A'}");
      case ONE_LONG_TEXT -> utf8("{\"title\":\"" + "x".repeat(ALMOST) + "\"}");
      case ONE_LONG_NAME -> utf8("{\"" + "x".repeat(ALMOST) + "\":1}");
      case HALF_A_PAIR -> utf8("{\"title\":\"\\ud83d\"}");
      case NO_UTF_8 -> "{\"title\":\"caf\u00e9\"}".getBytes(ISO_8859_1);
      case MANY_QUESTIONS -> questionnaire(filled(1_000_000, i -> question("q" + i, "")));
      case MANY_QUESTIONS_OF_ONE_NAME -> questionnaire(filled(1_000_000, i -> question("q", "")));
      case QUESTIONS_IN_QUESTIONS ->
          questionnaire(
              filled(1_000_000, i -> nested(7, question("q" + i, ""), "'type':'string',")));
      case CONDITIONS_IN_GROUPS ->
          questionnaire(
              question("asked", choices(12))
                  + ","
                  + filled(1_000_000, i -> nested(6, question("q" + i, ""), group())));
      case MANY_CONDITIONS ->
          questionnaire(
              question("asked", choices(12))
                  + ",{'linkId':'b','type':'string','text':'B','enableBehavior':'any','enableWhen':["
                  + filled(1_000_000, i -> condition("!=", i % 12))
                  + "]}");
      case MANY_CHOICES -> withSet(question("a", ",'answerValueSet':'#set'"), 300_000);
      case MANY_QUESTIONS_OF_MANY_CHOICES ->
          withSet(filled(200_000, i -> question("q" + i, ",'answerValueSet':'#set'")), 700_000);
      case NARRATIVE_IN_A_CONTAINED_CONTAINED ->
          utf8(
              quoted(
                  "{'resourceType':'Questionnaire','title':'T','status':'active','contained':[{"
                      + "'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Patient',"
                      + "'text':{'status':'generated','div':'<!DOCTYPE d [<!ENTITY a \\\"aaaaaaaaaa\\\">"
                      + "<!ENTITY b \\\"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\\\">]><div>&b;</div>'}}}]}],"
                      + "'item':["
                      + question("a", "")
                      + "]}"));
    };
  }

  private static String question(String linkId, String more) {
    String type = more.isEmpty() ? "string" : "choice";
    return "{'linkId':'" + linkId + "','text':'A','type':'" + type + "'" + more + "}";
  }

  private static String choices(int count) {
    return ",'answerOption':["
        + IntStream.range(0, count)
            .mapToObj(i -> "{'valueCoding':{'code':'" + i + "','display':'" + i + "'}}")
            .collect(Collectors.joining(","))
        + "]";
  }

  private static String condition(String operator, int option) {
    return "{'question':'asked','operator':'"
        + operator
        + "','answerCoding':{'code':'"
        + option
        + "'}}";
  }

  private static String group() {
    return "'type':'group','enableBehavior':'any','enableWhen':["
        + condition("=", 1)
        + ","
        + condition("!=", 2)
        + "],";
  }

  private static String nested(int deep, String innermost, String each) {
    return ("{" + each + "'linkId':'g','item':[").repeat(deep) + innermost + "]}".repeat(deep);
  }

  private static String minValue(String number) {
    return "{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueDecimal':"
        + number
        + "}";
  }

  private static byte[] item(String fields) {
    return questionnaire("{'linkId':'a','text':'A'," + fields + "}");
  }

  private static byte[] questionnaire(String items) {
    return utf8(
        quoted(
            "{'resourceType':'Questionnaire','title':'T','status':'active','item':["
                + items
                + "]}"));
  }

  private static byte[] withSet(String items, int size) {
    return utf8(
        quoted(
            "{'resourceType':'Questionnaire','title':'T','status':'active','contained':[{"
                + "'resourceType':'ValueSet','id':'set','compose':{'include':[{'concept':["
                + filled(size, i -> "{'code':'" + i + "'}")
                + "]}]}}],'item':["
                + items
                + "]}"));
  }

  /** As many as make the file almost as large as a file can be. */
  private static String filled(IntFunction<String> each) {
    return filled(ALMOST, each);
  }

  private static String filled(int size, IntFunction<String> each) {
    StringBuilder all = new StringBuilder(each.apply(0));
    for (int i = 1; all.length() < size; i++) {
      all.append(',').append(each.apply(i));
    }
    return all.toString();
  }

  private static String quoted(String text) {
    return text.replace('\'', '"');
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
