package app.attune.response.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.attune.response.view.ScaleLine.Mark;
import org.junit.jupiter.api.Test;

class ScaleLineTest {

  @Test
  void one_is_at_the_start_of_the_line_and_ten_at_its_end() {
    assertThat(new Mark("Maya", 1).x()).isEqualTo(20);
    assertThat(new Mark("Maya", 10).x()).isEqualTo(300);
  }

  @Test
  void there_is_a_tick_for_each_number() {
    assertThat(new ScaleLine(new Mark("Maya", 4), new Mark("Jonas", 8)).ticks())
        .hasSize(10)
        .isSorted()
        .contains(new Mark("Maya", 4).x());
  }

  @Test
  void two_who_chose_the_same_are_known() {
    assertThat(new ScaleLine(new Mark("Maya", 7), new Mark("Jonas", 7)).same()).isTrue();
    assertThat(new ScaleLine(new Mark("Maya", 7), new Mark("Jonas", 6)).same()).isFalse();
  }

  @Test
  void a_label_at_either_end_stays_inside_the_drawing() {
    assertThat(new Mark("Maya", 1).anchor()).isEqualTo("start");
    assertThat(new Mark("Maya", 10).anchor()).isEqualTo("end");
  }

  @Test
  void a_very_long_name_is_an_initial_on_the_line() {
    assertThat(new Mark("Wolfeschlegelsteinhausen", 5).label()).isEqualTo("W 5");
    assertThat(new Mark("Maya", 5).label()).isEqualTo("Maya 5");
  }
}
