package app.attune.stack;

import java.util.Iterator;
import java.util.List;

/**
 * What a person asked for on the command line.
 *
 * @param port the port of the application
 * @param reset whether to start over
 */
record DemoOptions(int port, boolean reset) {
  private static final int DEFAULT_PORT = 8080;
  private static final int HIGHEST_PORT = 65_535;

  static DemoOptions parse(List<String> arguments) {
    int port = DEFAULT_PORT;
    boolean reset = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.equals("--reset")) {
        reset = true;
      } else if (argument.equals("--port")) {
        port = port(rest.hasNext() ? rest.next() : "");
      } else if (argument.startsWith("--port=")) {
        port = port(argument.substring("--port=".length()));
      } else {
        throw new StackException(Text.OPTION_UNKNOWN, argument);
      }
    }
    return new DemoOptions(port, reset);
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= HIGHEST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new StackException(e, Text.OPTION_PORT, text);
    }
    throw new StackException(Text.OPTION_PORT, text);
  }
}
