package app.attune.exercise.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {
  @Test
  void words_are_letters_and_digits_in_lower_case() {
    assertThat(SearchWords.in("  The partner\u2019s half-hour: 30 min "))
        .isEqualTo("the partner s half hour 30 min");
    assertThat(SearchWords.in("\u0397 \u03c3\u03b9\u03c9\u03c0\u03ae, \u05e9\u05dc\u05d5\u05dd"))
        .isEqualTo("\u03b7 \u03c3\u03b9\u03c9\u03c0\u03ae \u05e9\u05dc\u05d5\u05dd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "'", "\"&|!()<->:*", "\\", "\ud83d\ude42", "\0", "\ud800"})
  void signs_are_no_words(String typed) {
    assertThat(SearchWords.in(typed)).isEmpty();
  }

  @Test
  void a_whole_page_is_no_search() {
    assertThat(SearchWords.in("ab cd ".repeat(1_000)).length()).isLessThan(200);
    assertThat(SearchWords.in("a b c d e f g h i j k l m n o p").split(" ")).hasSize(12);
  }
}
