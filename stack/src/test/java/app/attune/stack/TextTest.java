package app.attune.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextTest {
  @ParameterizedTest
  @EnumSource(Text.class)
  void every_text_has_its_sentence(Text text) {
    assertThat(text.with("a", "b", "c", "d", "e")).isNotBlank().doesNotContain("{");
  }
}
