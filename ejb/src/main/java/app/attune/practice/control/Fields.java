package app.attune.practice.control;

import app.attune.access.boundary.Refused;
import java.util.Locale;
import java.util.regex.Pattern;

/** The limits that names, texts and addresses have everywhere. */
public final class Fields {
  /** Names of people, in characters. */
  public static final int LONGEST_NAME = 100;

  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

  private Fields() {}

  /**
   * A name without the blanks around it.
   *
   * @throws Refused nameMissing or nameTooLong
   */
  public static String name(String field, String value) {
    String name = value.strip();
    if (name.isEmpty()) {
      throw Refused.field(field, "nameMissing");
    }
    if (name.length() > LONGEST_NAME) {
      throw Refused.field(field, "nameTooLong");
    }
    return name;
  }

  /**
   * An e-mail address in lower case.
   *
   * @throws Refused emailInvalid
   */
  public static String email(String field, String value) {
    String email = value.strip().toLowerCase(Locale.ROOT);
    if (email.length() > 254 || !EMAIL.matcher(email).matches()) {
      throw Refused.field(field, "emailInvalid");
    }
    return email;
  }

  /**
   * A text of limited length, without the blanks around it.
   *
   * @throws Refused textTooLong
   */
  public static String text(String field, String value, int longest) {
    String text = value.strip();
    if (text.length() > longest) {
      throw Refused.field(field, "textTooLong");
    }
    return text;
  }
}
