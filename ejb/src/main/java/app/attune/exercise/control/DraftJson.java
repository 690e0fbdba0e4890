package app.attune.exercise.control;

import app.attune.exercise.boundary.DraftBody;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A draft's body as it is stored. Reading is lenient: a draft outlives the form it began in. */
final class DraftJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private DraftJson() {}

  static String write(DraftBody body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a draft that is not JSON", e);
    }
  }

  static DraftBody read(String json) {
    try {
      return JSON.readValue(json, DraftBody.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column that is no draft", e);
    }
  }
}
