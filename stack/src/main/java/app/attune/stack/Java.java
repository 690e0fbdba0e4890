package app.attune.stack;

import java.nio.file.Path;

/** The Java that runs this process and the ones it starts. */
final class Java {
  private Java() {}

  /** The path of the java command. */
  static String command() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
