package app.attune.stack;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What is said to the person who starts the system; each constant is a key of the bundle. */
enum Text {
  ALREADY_RUNNING,
  DATABASE_NOT_MADE,
  DATABASE_READY,
  DISK_FULL,
  KEYCLOAK_BUILDING,
  KEYCLOAK_NOT_BUILT,
  KEYCLOAK_PREPARING,
  KEYCLOAK_READY,
  KEYCLOAK_STARTING,
  NOT_BUILT,
  NOT_DEPLOYED,
  NOT_ENDED,
  NOT_READY,
  NO_POSTGRES_FOR_PLATFORM,
  OPTION_PORT,
  OPTION_UNKNOWN,
  PORT_BUSY,
  READY,
  REALM_NOT_MOVED,
  ROOT_NEEDS_UNSHARE,
  SCHEMA_READY,
  SERVER_READY,
  SERVER_STARTING,
  STARTED_OVER,
  STOPPED,
  STOPPED_BY_ITSELF,
  STOPPING,
  UNEXPECTED;

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("app.attune.stack.messages");

  /** The sentence with these values in it; numbers are written as they are, without grouping. */
  String with(@Nullable Object... values) {
    Object[] words = Arrays.stream(values).map(String::valueOf).toArray();
    return MessageFormat.format(BUNDLE.getString(name().toLowerCase(Locale.ROOT)), words);
  }
}
