package app.attune.exercise.control.fhir;

import java.util.ResourceBundle;

/** The words put in where a questionnaire has none. */
final class Words {
  private static final ResourceBundle TEXTS = ResourceBundle.getBundle("app.attune.exercise.texts");

  private Words() {}

  static String of(String key) {
    return TEXTS.getString(key);
  }
}
