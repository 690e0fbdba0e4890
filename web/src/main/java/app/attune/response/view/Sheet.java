package app.attune.response.view;

import app.attune.response.boundary.AnswerInput;
import app.attune.response.boundary.AnswerView;
import app.attune.response.boundary.Pulse;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of an exercise as the page and the server tell each other, in JSON. */
record Sheet(List<AnswerInput> answers, Pulse pulse) {

  /**
   * Reads what the page sent.
   *
   * @throws RuntimeException of any kind when it is not a sheet
   */
  static Sheet read(JsonObject json) {
    List<AnswerInput> answers =
        json.getJsonArray("answers").getValuesAs(JsonObject.class).stream()
            .map(Sheet::answer)
            .toList();
    JsonObject pulse = json.getJsonObject("pulse");
    return new Sheet(
        answers,
        new Pulse(
            number(pulse, "helpful"),
            number(pulse, "difficulty"),
            strings(pulse.getJsonArray("barriers"))));
  }

  private static AnswerInput answer(JsonObject json) {
    String date = string(json, "date");
    return new AnswerInput(
        json.getString("promptKey"),
        string(json, "text"),
        number(json, "number"),
        strings(json.getJsonArray("choices")),
        date == null ? null : LocalDate.parse(date),
        json.getBoolean("shared"),
        json.getJsonNumber("revision").longValueExact());
  }

  /** Writes stored answers for the page. */
  static JsonArray write(List<AnswerView> answers) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (AnswerView answer : answers) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("promptKey", answer.promptKey())
              .add("choices", Json.createArrayBuilder(answer.choices()))
              .add("shared", answer.shared())
              .add("revision", answer.revision());
      if (answer.text() != null) {
        one.add("text", answer.text());
      }
      if (answer.number() != null) {
        one.add("number", answer.number());
      }
      if (answer.date() != null) {
        one.add("date", answer.date().toString());
      }
      all.add(one);
    }
    return all.build();
  }

  private static @Nullable String string(JsonObject json, String key) {
    return json.get(key) instanceof JsonString value ? value.getString() : null;
  }

  private static @Nullable Integer number(JsonObject json, String key) {
    JsonValue value = json.get(key);
    return value instanceof JsonNumber number ? Integer.valueOf(number.intValueExact()) : null;
  }

  private static List<String> strings(JsonArray values) {
    return values.getValuesAs(JsonString::getString);
  }
}
