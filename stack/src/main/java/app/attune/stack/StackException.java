package app.attune.stack;

import org.jspecify.annotations.Nullable;

/** The system cannot be started or kept up; the message is one line that a person can act on. */
public class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StackException(Text text, @Nullable Object... values) {
    super(text.with(values));
  }

  StackException(@Nullable Throwable cause, Text text, @Nullable Object... values) {
    super(text.with(values), cause);
  }
}
