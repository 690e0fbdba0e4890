package app.attune.practice.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.attune.access.boundary.Refused;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static void refused(String reason, Runnable check) {
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(check::run)
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.field()).isEqualTo("field");
            });
  }

  @Test
  void a_name_loses_the_blanks_around_it_and_nothing_else() {
    assertThat(Fields.name("field", "  Zoë van 't Hoff 李  ")).isEqualTo("Zoë van 't Hoff 李");
  }

  @Test
  void a_name_is_refused_beside_its_field() {
    refused("nameMissing", () -> Fields.name("field", " \t"));
    refused("nameTooLong", () -> Fields.name("field", "x".repeat(101)));
  }

  @Test
  void an_address_needs_a_person_and_a_place() {
    assertThat(Fields.email("field", " Maya@Example.ORG ")).isEqualTo("maya@example.org");
    for (String wrong :
        new String[] {"", "maya", "maya@", "@example.org", "maya@example", "a b@c.d"}) {
      refused("emailInvalid", () -> Fields.email("field", wrong));
    }
  }

  @Test
  void a_text_up_to_its_limit_is_kept() {
    assertThat(Fields.text("field", "x".repeat(10), 10)).hasSize(10);
    refused("textTooLong", () -> Fields.text("field", "x".repeat(11), 10));
  }
}
