package app.attune.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhereItBrokeTest {
  @Test
  void it_names_classes_and_places_of_every_cause_and_quotes_nobody() {
    String said =
        new WhereItBroke(
                new IllegalStateException(
                    "about lanterns", new IllegalArgumentException("lanterns again")))
            .toString();

    assertThat(said)
        .contains("java.lang.IllegalStateException\n  at ", "java.lang.IllegalArgumentException\n")
        .contains("WhereItBrokeTest.java")
        .doesNotContain("lanterns");
  }
}
