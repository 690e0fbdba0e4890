package app.attune.access.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void an_initial_is_a_whole_letter_of_any_script() {
    assertThat(Words.initial("Maya")).isEqualTo("M");
    assertThat(Words.initial("نور")).isEqualTo("ن");
    assertThat(Words.initial("👩🏽‍🌾 Zoë")).isEqualTo("👩");
  }
}
