package app.attune.practice.entity;

import app.attune.access.entity.JsonColumn;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;

/** Crisis contacts as a jsonb column. */
@Converter
public class CrisisContacts extends JsonColumn<CrisisContact> {
  public CrisisContacts() {
    super(new TypeReference<>() {});
  }
}
