package app.attune.tests.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.NotFound;
import app.attune.access.boundary.Refused;
import app.attune.sample.MovableClock;
import app.attune.sample.Person;
import app.attune.tests.world.Database;
import app.attune.tests.world.World;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs inside the server, beside the boundaries, and moves its clock. */
@ExtendWith(ArquillianExtension.class)
abstract class InTheServer {
  @Inject protected World world;

  @AfterEach
  void it_is_now_again() {
    MovableClock.reset();
  }

  /** The step does not exist for this person. */
  static void assertNotFound(Person person, Runnable step) {
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> person.run(step));
  }

  /** The step is refused, beside the field or, with null, as a whole. */
  static void assertRefused(Person person, String reason, @Nullable String field, Runnable step) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> person.run(step))
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.field()).isEqualTo(field);
            });
  }

  /** What is on record in a practice, oldest first. */
  static List<String> onRecord(UUID practiceId) throws SQLException {
    try (Database database = Database.asOwner()) {
      return database.texts(
          "select action from attune.access_log where practice_id = ? order by number", practiceId);
    }
  }
}
