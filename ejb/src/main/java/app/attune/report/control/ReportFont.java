package app.attune.report.control;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that come with the report; whatever it shows is embedded, so it looks the same
 * anywhere.
 */
enum ReportFont {
  READ("newsreader-regular", "Newsreader", 400, FontStyle.NORMAL),
  READ_ITALIC("newsreader-italic", "Newsreader", 400, FontStyle.ITALIC),
  PLAIN("hanken-grotesk-regular", "Hanken Grotesk", 400, FontStyle.NORMAL),
  STRONG("hanken-grotesk-semibold", "Hanken Grotesk", 700, FontStyle.NORMAL),
  EMOJI("noto-emoji-regular", "Noto Emoji", 400, FontStyle.NORMAL),
  SCRIPTS("dejavu-sans", "DejaVu Sans", 400, FontStyle.NORMAL),
  EAST_ASIAN("droid-sans-fallback", "Droid Sans Fallback", 400, FontStyle.NORMAL);

  /** The fonts every report is set in. */
  static final List<ReportFont> FACES = List.of(READ, READ_ITALIC, PLAIN, STRONG);

  /** The fonts that are only added for what the faces lack, tried in this order. */
  static final List<ReportFont> SUPPLEMENTS = List.of(EMOJI, SCRIPTS, EAST_ASIAN);

  private final String file;
  private final String family;
  private final int weight;
  private final FontStyle style;

  ReportFont(String file, String family, int weight, FontStyle style) {
    this.file = "/app/attune/report/fonts/" + file + ".ttf";
    this.family = family;
    this.weight = weight;
    this.style = style;
  }

  void addTo(PdfRendererBuilder builder) {
    Set<FSFontUseCase> use =
        EnumSet.of(FACES.contains(this) ? FSFontUseCase.DOCUMENT : FSFontUseCase.FALLBACK_FINAL);
    builder.useFont(this::open, family, weight, style, true, use);
  }

  /** The characters this font has a picture of. */
  BitSet characters() {
    BitSet characters = new BitSet();
    try (TrueTypeFont font = parse()) {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
        if (glyphs.getGlyphId(character) != 0) {
          characters.set(character);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return characters;
  }

  TrueTypeFont parse() throws IOException {
    try (InputStream bytes = open()) {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }
  }

  private InputStream open() {
    InputStream bytes = ReportFont.class.getResourceAsStream(file);
    if (bytes == null) {
      throw new IllegalStateException("missing font " + file);
    }
    return bytes;
  }
}
