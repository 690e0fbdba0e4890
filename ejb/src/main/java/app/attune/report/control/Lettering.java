package app.attune.report.control;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Short labels as outlines for a drawing. Text inside of a drawing would be set with the fonts of
 * the machine, which a server may not have at all.
 */
final class Lettering {
  private static final Map<Character, Letter> LETTERS = letters();
  private static final int[] NUMBERS_OF_SEGMENT = {2, 2, 4, 6, 0};

  /** A letter's outline and how far it moves the pen, both in parts of the letters' size. */
  private record Letter(GeneralPath outline, double advance) {}

  private Lettering() {}

  private static Map<Character, Letter> letters() {
    Map<Character, Letter> letters = new HashMap<>();
    try (TrueTypeFont font = ReportFont.PLAIN.parse()) {
      double unit = 1.0 / font.getUnitsPerEm();
      for (char letter = ' '; letter <= '~'; letter++) {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
        GlyphData data = font.getGlyph().getGlyph(glyph);
        GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
        outline.transform(AffineTransform.getScaleInstance(unit, -unit));
        letters.put(letter, new Letter(outline, font.getAdvanceWidth(glyph) * unit));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(letters);
  }

  static double width(String text, double size) {
    return text.chars().mapToDouble(letter -> letter((char) letter).advance() * size).sum();
  }

  /** The text's outline as the data of an SVG path, its baseline starting at x and y. */
  static String outline(String text, double x, double y, double size) {
    StringBuilder path = new StringBuilder();
    double pen = x;
    for (int i = 0; i < text.length(); i++) {
      Letter letter = letter(text.charAt(i));
      AffineTransform place = new AffineTransform(size, 0, 0, size, pen, y);
      append(path, letter.outline().getPathIterator(place));
      pen += letter.advance() * size;
    }
    return path.toString();
  }

  private static Letter letter(char character) {
    Letter letter = LETTERS.get(character);
    if (letter == null) {
      throw new IllegalArgumentException("no outline for " + character);
    }
    return letter;
  }

  private static void append(StringBuilder path, PathIterator outline) {
    double[] numbers = new double[6];
    for (; !outline.isDone(); outline.next()) {
      int segment = outline.currentSegment(numbers);
      path.append("MLQCZ".charAt(segment));
      for (int i = 0; i < NUMBERS_OF_SEGMENT[segment]; i++) {
        path.append(hundredths(numbers[i])).append(' ');
      }
    }
  }

  /** A number as a drawing needs it: to two places. */
  static String hundredths(double number) {
    return String.valueOf(Math.round(number * 100) / 100.0);
  }
}
