package app.attune.exercise.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** A second step as a jsonb column; null where there is none. */
@Converter
public class SecondStepColumn
    implements AttributeConverter<@Nullable SecondStep, @Nullable String> {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable SecondStep step) {
    try {
      return step == null ? null : JSON.writeValueAsString(step);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a second step that is not JSON", e);
    }
  }

  @Override
  public @Nullable SecondStep convertToEntityAttribute(@Nullable String json) {
    try {
      return json == null ? null : JSON.readValue(json, SecondStep.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column that is no second step", e);
    }
  }
}
