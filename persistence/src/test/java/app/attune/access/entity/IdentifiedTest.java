package app.attune.access.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdentifiedTest {
  private static Account account() {
    return new Account(UUID.randomUUID(), "sub", "Dana", Instant.EPOCH);
  }

  @Test
  void an_identity_is_there_from_the_beginning_and_ordered_by_time() {
    UUID earlier = Identified.newId();
    UUID later = Identified.newId();

    assertThat(earlier.version()).isEqualTo(7);
    assertThat(earlier.toString()).isLessThan(later.toString());
  }

  @Test
  void two_things_are_the_same_by_identity_only() {
    Account dana = account();

    assertThat(dana).isNotEqualTo(account());
    assertThat(dana.hashCode()).isEqualTo(dana.getId().hashCode());
  }
}
