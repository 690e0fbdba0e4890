package app.attune.exercise.entity;

import app.attune.access.entity.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Outcomes as a jsonb column. */
@Converter
public class Outcomes extends JsonColumn<Outcome> {
  public Outcomes() {
    super(new TypeReference<>() {});
  }
}
