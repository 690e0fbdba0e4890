package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

class SchemaIT extends InTheServer {
  @SuppressWarnings("NullAway.Init") // set by the container
  @PersistenceUnit(unitName = "attune")
  private EntityManagerFactory factory;

  @Test
  void the_migrated_schema_has_what_the_entities_expect() {
    assertThatCode(
            () -> factory.unwrap(SessionFactory.class).getSchemaManager().validateMappedObjects())
        .doesNotThrowAnyException();
  }
}
