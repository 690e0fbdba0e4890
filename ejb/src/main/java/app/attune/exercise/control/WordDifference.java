package app.attune.exercise.control;

import app.attune.exercise.boundary.Difference.Piece;
import app.attune.exercise.boundary.Difference.State;
import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed in a text, word by word. Scripts that write no spaces are compared letter by letter,
 * a letter being what a reader takes for one, with all its marks.
 */
public final class WordDifference {
  private static final String WITHOUT_SPACES =
      "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}";

  private static final Pattern WORDS =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}\\p{Cf}_'\u2019&&[^" + WITHOUT_SPACES + "]]+|[\\s\\p{Z}]+|\\X");

  /** Very long texts are compared line by line: the work grows with the square of what differs. */
  private static final int MOST_WORDS = 6_000;

  private static final Pattern LINES = Pattern.compile("[^\n]*\n|[^\n]+");

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder removed = new StringBuilder();
  private final StringBuilder added = new StringBuilder();
  private final StringBuilder gap = new StringBuilder(); // the same, after what changed

  private WordDifference() {}

  /**
   * The two texts as one: without what was added it is the older, without what was removed the
   * newer.
   */
  public static List<Piece> of(String older, String newer) {
    List<String> before = split(WORDS, older);
    List<String> after = split(WORDS, newer);
    if (before.size() + after.size() > MOST_WORDS) {
      before = split(LINES, older);
      after = split(LINES, newer);
    }
    WordDifference difference = new WordDifference();
    difference.walk(before, after);
    return difference.pieces;
  }

  private static List<String> split(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private void walk(List<String> before, List<String> after) {
    int at = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
      int next = delta.getSource().getPosition();
      kept(String.join("", before.subList(at, next)));
      changed(
          String.join("", delta.getSource().getLines()),
          String.join("", delta.getTarget().getLines()));
      at = next + delta.getSource().size();
    }
    kept(String.join("", before.subList(at, before.size())));
    close();
  }

  private void kept(String text) {
    if (text.isBlank()) {
      gap.append(text);
    } else {
      close();
      piece(State.SAME, text);
    }
  }

  /** A space between words that were replaced is not worth stopping at. */
  private void changed(String out, String in) {
    boolean replaced = !(removed + out).isBlank() && !(added + in).isBlank();
    if (replaced && removed.length() + added.length() > 0) {
      removed.append(gap);
      added.append(gap);
      gap.setLength(0);
    } else if (!gap.isEmpty()) {
      close();
    }
    removed.append(out);
    added.append(in);
  }

  private void close() {
    int alike = 0;
    while (alike < Math.min(removed.length(), added.length())
        && removed.charAt(alike) == added.charAt(alike)
        && Character.isWhitespace(added.charAt(alike))) {
      alike++;
    }
    piece(State.SAME, removed.substring(0, alike));
    piece(State.REMOVED, removed.substring(alike));
    piece(State.ADDED, added.substring(alike));
    piece(State.SAME, gap.toString());
    removed.setLength(0);
    added.setLength(0);
    gap.setLength(0);
  }

  private void piece(State state, String text) {
    int last = pieces.size() - 1;
    if (text.isEmpty()) {
      return;
    }
    if (last >= 0 && pieces.get(last).state() == state) {
      pieces.set(last, new Piece(state, pieces.get(last).text() + text));
    } else {
      pieces.add(new Piece(state, text));
    }
  }
}
