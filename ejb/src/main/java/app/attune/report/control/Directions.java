package app.attune.report.control;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Finds the runs of a text that are read from left to right or from right to left. */
final class Directions implements BidiSplitter {
  private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  /** Whether any part of the text is read from right to left. */
  static boolean mixed(String text) {
    char[] characters = text.toCharArray();
    return Bidi.requiresBidi(characters, 0, characters.length);
  }

  /** Whether the text as a whole is read from right to left, as its first letter tells. */
  static boolean startsFromTheRight(String text) {
    return mixed(text) && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
  }

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    runs =
        new Bidi(
            paragraph,
            defaultDirection == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  @Override
  public int countTextRuns() {
    return runs.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int run) {
    int start = runs.getRunStart(run);
    byte direction = runs.getRunLevel(run) % 2 == 0 ? LTR : RTL;
    return new BidiTextRun(start, runs.getRunLimit(run) - start, direction);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return startsFromTheRight(paragraph) ? RTL : LTR;
  }
}
