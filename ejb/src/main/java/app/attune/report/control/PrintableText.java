package app.attune.report.control;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Makes any text one that the report's fonts can show. What no font has becomes a visible sign
 * instead of vanishing, and is remembered, so that the report can say so.
 */
final class PrintableText {
  /** Stands for what no font has. */
  static final String SIGN = "\u25af";

  private final Set<ReportFont> supplements = EnumSet.noneOf(ReportFont.class);
  private boolean replaced;
  private boolean fromTheRight;

  String of(String text) {
    String composed = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
    fromTheRight = fromTheRight || Directions.mixed(composed);
    StringBuilder printable = new StringBuilder(composed.length());
    composed.codePoints().forEach(character -> add(printable, character));
    return printable.toString();
  }

  private void add(StringBuilder printable, int character) {
    boolean control = Character.isISOControl(character) && character != '\n';
    if (!control && (Coverage.FACES.get(character) || character == '\n' || isJoiner(character))) {
      printable.appendCodePoint(character);
    } else if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      printable.append(' ');
    } else if (!isInvisible(character)) {
      printable.append(supplement(character) ? Character.toString(character) : SIGN);
    }
  }

  /** Joiners have no picture but decide which form of an Arabic letter is shown. */
  private static boolean isJoiner(int character) {
    return character == '\u200c' || character == '\u200d';
  }

  /**
   * Whether it only steers how other characters are shown. Directions that somebody forces onto a
   * text are left out too: they could make a quote read as something else.
   */
  private static boolean isInvisible(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || (character >= 0xfe00 && character <= 0xfe0f);
  }

  private boolean supplement(int character) {
    for (ReportFont font : ReportFont.SUPPLEMENTS) {
      if (Coverage.of(font).get(character)) {
        supplements.add(font);
        return true;
      }
    }
    supplements.add(ReportFont.SCRIPTS);
    replaced = true;
    return false;
  }

  /** The fonts needed besides the faces, after all texts have gone through. */
  Set<ReportFont> supplements() {
    return supplements;
  }

  /** Whether any text had something that no font has. */
  boolean replaced() {
    return replaced;
  }

  /** Whether any text runs from right to left. */
  boolean fromTheRight() {
    return fromTheRight;
  }

  /** Read from the fonts once: what each can show. */
  private static final class Coverage {
    private static final Map<ReportFont, BitSet> BY_FONT = new EnumMap<>(ReportFont.class);

    static final BitSet FACES = new BitSet();

    static {
      for (ReportFont font : ReportFont.values()) {
        BY_FONT.put(font, font.characters());
      }
      FACES.or(of(ReportFont.READ));
      ReportFont.FACES.forEach(face -> FACES.and(of(face)));
    }

    static BitSet of(ReportFont font) {
      BitSet characters = BY_FONT.get(font);
      return characters == null ? new BitSet() : characters;
    }
  }
}
