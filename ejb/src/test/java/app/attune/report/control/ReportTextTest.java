package app.attune.report.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class ReportTextTest {
  private static final String EXPLANATION = "stands for a letter or picture";

  private static String read(String... quotes) throws IOException {
    try (ReadBack report =
        new ReadBack(new ReportPdf().of(SampleReports.quoting(quotes)).bytes())) {
      return report.text();
    }
  }

  @Test
  void text_of_any_kind_stays_text() throws IOException {
    String[] quotes = {
      "<b>bold</b> & \"plain\"",
      "<script>alert(1)</script>",
      "&amp; ]]> {0} ''it’s''",
      "Tiếng Việt: tình yêu",
      "Žluťoučký kůň, ğüşöç",
      "Люблю тебя",
      "Αγάπη μου",
      "Սեր, სიყვარული",
      "我爱你。",
      "愛してる、カタカナ",
      "사랑해요",
      "😊 🥰 ❤ 👍"
    };
    assertThat(read(quotes))
        .contains(Stream.of(quotes).map(quote -> "“" + quote + "”").toList())
        .doesNotContain(EXPLANATION);
  }

  @Test
  void text_from_right_to_left_stays_in_its_order() throws IOException {
    String[] quotes = {"أنا أحبك", "لا بأس", "پژواک", "אני אוהב אותך"};
    assertThat(Normalizer.normalize(read(quotes), Normalizer.Form.NFKC))
        .contains(quotes)
        .doesNotContain(EXPLANATION);
  }

  @Test
  void what_no_font_has_leaves_a_sign_that_is_explained() throws IOException {
    assertThat(read("नमस्ते")).contains("“▯▯▯▯▯▯”").contains("The sign ▯ " + EXPLANATION);
  }

  @Test
  void half_a_character_leaves_a_sign_and_breaks_nothing() throws IOException {
    assertThat(read("a\ud800b\u0000c")).contains("“a▯bc”");
  }

  @Test
  void nobody_can_turn_a_quote_around_with_hidden_marks() throws IOException {
    assertThat(read("safe \u202eevil\u202c")).contains("“safe evil”");
  }

  @Test
  void lines_of_a_quote_stay_lines() throws IOException {
    try (ReadBack report =
        new ReadBack(
            new ReportPdf().of(SampleReports.quoting("First line\r\nSecond line")).bytes())) {
      assertThat(report.text(2)).containsPattern("First line\\s*\\R[^\\n]*Second line");
    }
  }

  @Test
  void every_font_is_inside_the_file_and_only_what_is_needed() throws IOException {
    try (ReadBack report = new ReadBack(new ReportPdf().of(SampleReports.mayaAndJonas()).bytes())) {
      List<PDFont> fonts = report.fonts();
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts)
          .extracting(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", ""))
          .containsOnly("Newsreader-Regular", "HankenGrotesk-Regular", "HankenGrotesk-SemiBold");
    }
  }
}
