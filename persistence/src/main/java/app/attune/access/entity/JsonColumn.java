package app.attune.access.entity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/**
 * A list of records in one jsonb column. Reading is strict: a field nobody knows is an error, since
 * it would be lost at the next writing.
 *
 * @param <T> the record
 */
public abstract class JsonColumn<T> implements AttributeConverter<List<T>, String> {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final TypeReference<List<T>> type;

  protected JsonColumn(TypeReference<List<T>> type) {
    this.type = type;
  }

  @Override
  public String convertToDatabaseColumn(List<T> values) {
    try {
      return JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that is not JSON", e);
    }
  }

  @Override
  public List<T> convertToEntityAttribute(String json) {
    try {
      return List.copyOf(JSON.readValue(json, type));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a column that is not its record's JSON", e);
    }
  }
}
