package app.attune.response.boundary;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** Required prompts without an answer; nothing was submitted, the draft is as it was. */
@ApplicationException(rollback = true)
public class MissingAnswers extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> promptKeys;

  public MissingAnswers(List<String> promptKeys) {
    super("required prompts are unanswered");
    this.promptKeys = List.copyOf(promptKeys);
  }

  /** The keys of the unanswered prompts, in the order of the exercise. */
  public List<String> promptKeys() {
    return promptKeys;
  }
}
