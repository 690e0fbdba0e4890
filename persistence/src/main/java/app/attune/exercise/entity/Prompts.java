package app.attune.exercise.entity;

import app.attune.access.entity.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Prompts as a jsonb column. */
@Converter
public class Prompts extends JsonColumn<Prompt> {
  public Prompts() {
    super(new TypeReference<>() {});
  }
}
