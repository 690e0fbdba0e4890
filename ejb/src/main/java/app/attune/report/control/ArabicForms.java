package app.attune.report.control;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters look different alone and at the start, middle and end of a word. Unicode has a
 * character for each form; its names and decompositions say which belongs to which letter.
 */
final class ArabicForms {
  private static final int ALONE = 0;
  private static final int START = 1;
  private static final int MIDDLE = 2;
  private static final int END = 3;
  private static final String[] NAMES = {
    " ISOLATED FORM", " INITIAL FORM", " MEDIAL FORM", " FINAL FORM"
  };
  private static final char FIRST = '\ufb50';
  private static final char LAST = '\ufefc';
  private static final char FIRST_LAM_ALEF = '\ufef5';
  private static final char JOINER = '\u200d';
  private static final char STRETCH = '\u0640';
  private static final char LAM = '\u0644';
  private static final Map<String, char[]> FORMS = forms();

  private ArabicForms() {}

  private static Map<String, char[]> forms() {
    Map<String, char[]> forms = new HashMap<>();
    for (char form = FIRST; form <= LAST; form++) {
      String name = Character.getName(form);
      String letter = letters(String.valueOf(form));
      boolean single = letter.length() == 1 || (form >= FIRST_LAM_ALEF && letter.length() == 2);
      for (int place = ALONE; name != null && single && place <= END; place++) {
        if (name.startsWith("ARABIC") && name.endsWith(NAMES[place])) {
          forms.computeIfAbsent(letter, key -> new char[4])[place] = form;
        }
      }
    }
    return forms;
  }

  /** The text with every letter in the form its neighbours ask for. */
  static String shape(String text) {
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (isMark(letter)) {
        shaped.append(letter);
        continue;
      }
      String written = ligature(text, i);
      char[] forms = FORMS.get(written);
      boolean joins = forms != null && forms[START] != 0 && nextJoins(text, i);
      shaped.append(forms == null ? letter : form(forms, joined, joins));
      joined = joins || letter == STRETCH || letter == JOINER;
      i += written.length() - 1;
    }
    return shaped.toString();
  }

  /** The letters behind one form; anything else stays what it is. */
  static String letters(String form) {
    boolean known = form.length() == 1 && form.charAt(0) >= FIRST && form.charAt(0) <= LAST;
    return known ? Normalizer.normalize(form, Normalizer.Form.NFKC) : form;
  }

  /** Lam and an alef after it are written as one. */
  private static String ligature(String text, int i) {
    if (text.charAt(i) == LAM && i + 1 < text.length()) {
      String both = text.substring(i, i + 2);
      if (FORMS.containsKey(both)) {
        return both;
      }
    }
    return text.substring(i, i + 1);
  }

  private static boolean nextJoins(String text, int i) {
    for (int next = i + 1; next < text.length(); next++) {
      char letter = text.charAt(next);
      if (!isMark(letter)) {
        char[] forms = FORMS.get(String.valueOf(letter));
        return letter == STRETCH || letter == JOINER || (forms != null && forms[END] != 0);
      }
    }
    return false;
  }

  private static char form(char[] forms, boolean joinedBefore, boolean joinsAfter) {
    char form =
        joinedBefore && forms[END] != 0
            ? (joinsAfter ? forms[MIDDLE] : forms[END])
            : (joinsAfter ? forms[START] : forms[ALONE]);
    return form == 0 ? forms[ALONE] : form;
  }

  private static boolean isMark(char character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }
}
