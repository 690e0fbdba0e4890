package app.attune.program.view;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The counselor's words to the couple at one step, as they stand in the form. */
public class WhyNote implements Serializable {
  private static final long serialVersionUID = 1L;

  private String text;

  WhyNote(String text) {
    this.text = text;
  }

  public String getText() {
    return text;
  }

  public void setText(@Nullable String text) {
    this.text = text == null ? "" : text.strip();
  }
}
