package app.attune.report.control;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts a run that is read from right to left in the order in which it is drawn. */
final class RightToLeft implements BidiReorderer {
  private static final String MIRRORED = "()[]{}<>«»‹›";

  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder drawn = new StringBuilder(text.length());
    int end = text.length();
    while (end > 0) {
      int start = startOfLetter(text, end);
      int letter = text.codePointAt(start);
      drawn.appendCodePoint(mirrored(letter));
      drawn.append(text, start + Character.charCount(letter), end);
      end = start;
    }
    return drawn.toString();
  }

  /** Marks stay behind the letter they sit on. */
  private static int startOfLetter(String text, int end) {
    int start = end;
    do {
      start = text.offsetByCodePoints(start, -1);
    } while (start > 0 && isMark(text.codePointAt(start)));
    return start;
  }

  private static boolean isMark(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static int mirrored(int character) {
    int place = MIRRORED.indexOf(character);
    return place < 0 ? character : MIRRORED.charAt(place ^ 1);
  }

  @Override
  public String shapeText(String text) {
    return ArabicForms.shape(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicForms.letters(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
