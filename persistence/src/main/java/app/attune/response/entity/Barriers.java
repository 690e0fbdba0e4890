package app.attune.response.entity;

import app.attune.access.entity.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Barriers as a jsonb column. */
@Converter
public class Barriers extends JsonColumn<Barrier> {
  public Barriers() {
    super(new TypeReference<>() {});
  }
}
