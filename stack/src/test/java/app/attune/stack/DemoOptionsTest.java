package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTest {
  @Test
  void without_options_the_port_is_8080_and_the_data_stays() {
    assertThat(DemoOptions.parse(List.of())).isEqualTo(new DemoOptions(8080, false));
  }

  @Test
  void a_port_and_a_reset_are_taken_in_any_order() {
    DemoOptions expected = new DemoOptions(9000, true);
    assertThat(DemoOptions.parse(List.of("--port", "9000", "--reset"))).isEqualTo(expected);
    assertThat(DemoOptions.parse(List.of("--reset", "--port=9000"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "65536", "-1", "http", "80 80"})
  void what_is_no_port_is_refused_in_one_line(String port) {
    assertThatExceptionOfType(StackException.class)
        .isThrownBy(() -> DemoOptions.parse(List.of("--port", port)))
        .withMessage("A port is a number from 1 to 65535, not '" + port + "'.");
  }

  @Test
  void a_port_that_is_not_given_is_refused() {
    assertThatExceptionOfType(StackException.class)
        .isThrownBy(() -> DemoOptions.parse(List.of("--port")));
  }

  @Test
  void an_unknown_option_is_named() {
    assertThatExceptionOfType(StackException.class)
        .isThrownBy(() -> DemoOptions.parse(List.of("--rest")))
        .withMessageContaining("'--rest'");
  }
}
