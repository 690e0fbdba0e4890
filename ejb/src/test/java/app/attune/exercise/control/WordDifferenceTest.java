package app.attune.exercise.control;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.attune.exercise.boundary.Difference.Piece;
import app.attune.exercise.boundary.Difference.State;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

  @Test
  void one_word_that_was_replaced_is_told_alone() {
    assertThat(told("Sit for a minute.", "Sit for an hour."))
        .isEqualTo("Sit for [-a minute-][+an hour+].");
    assertThat(told("Sit for a minute, then talk.", "Sit for an <b>hour</b>, then talk."))
        .isEqualTo("Sit for [-a minute-][+an <b>hour</b>+], then talk.");
  }

  @Test
  void what_was_added_or_removed_is_told_where_it_is() {
    assertThat(told("Sit down.", "Sit calmly down.")).isEqualTo("Sit[+ calmly+] down.");
    assertThat(told("Sit calmly down.", "Sit down.")).isEqualTo("Sit[- calmly-] down.");
    assertThat(told("", "All of it")).isEqualTo("[+All of it+]");
    assertThat(told("All of it", "")).isEqualTo("[-All of it-]");
    assertThat(told("Same", "Same")).isEqualTo("Same");
  }

  @Test
  void a_word_is_never_cut_in_any_script() {
    assertThat(told("שבו דקה", "שבו שעה")).isEqualTo("שבו [-דקה-][+שעה+]");
    assertThat(told("एक मिनट बैठें", "एक घंटा बैठें")).isEqualTo("एक [-मिनट-][+घंटा+] बैठें");
    assertThat(told("don’t wait", "don’t walk")).isEqualTo("don’t [-wait-][+walk+]");
    assertThat(told("Ask {partner}", "Ask {counselor}"))
        .isEqualTo("Ask {[-partner-][+counselor+]}");
  }

  @Test
  void scripts_without_spaces_are_told_letter_by_letter() {
    assertThat(told("静かに座って", "静かに立って")).isEqualTo("静かに[-座-][+立+]って");
    assertThat(told("นั่งลง", "นั่งนิ่ง")).startsWith("นั่ง");
  }

  @Test
  void a_sign_made_of_several_is_never_cut() {
    assertThat(told("👩‍❤️‍👨 hello", "👩‍❤️‍👩 hello"))
        .isEqualTo("[-👩‍❤️‍👨-][+👩‍❤️‍👩+] hello");
  }

  @Test
  void very_long_texts_are_told_line_by_line() {
    String long1 = "one two three\n".repeat(2_000);

    assertThat(told(long1, long1 + "four")).isEqualTo(long1 + "[+four+]");
  }

  @Property(tries = 300)
  void both_texts_are_in_it(
      @ForAll @StringLength(max = 60) String older, @ForAll @StringLength(max = 60) String newer) {
    bothAreIn(older, newer);
  }

  @Property(tries = 200)
  void words_in_common_lose_nothing(@ForAll List<Word> older, @ForAll List<Word> newer) {
    bothAreIn(sentence(older), sentence(newer));
  }

  enum Word {
    SIT,
    FOR,
    A,
    MINUTE,
    TOGETHER
  }

  private static String sentence(List<Word> words) {
    return words.stream().map(Word::name).collect(joining(" "));
  }

  private static void bothAreIn(String older, String newer) {
    List<Piece> pieces = WordDifference.of(older, newer);

    assertThat(without(State.ADDED, pieces)).isEqualTo(older);
    assertThat(without(State.REMOVED, pieces)).isEqualTo(newer);
  }

  private static String without(State state, List<Piece> pieces) {
    return pieces.stream().filter(p -> p.state() != state).map(Piece::text).collect(joining());
  }

  private static String told(String older, String newer) {
    return told(WordDifference.of(older, newer));
  }

  /** What was added and removed, in brackets. */
  static String told(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.state()) {
                  case ADDED -> "[+" + piece.text() + "+]";
                  case REMOVED -> "[-" + piece.text() + "-]";
                  default -> piece.text();
                })
        .collect(joining());
  }
}
