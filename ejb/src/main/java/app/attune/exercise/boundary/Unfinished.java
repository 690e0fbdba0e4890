package app.attune.exercise.boundary;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A draft that cannot be published yet; nothing was published, the draft is as it was. */
@ApplicationException(rollback = true)
public class Unfinished extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<Problem> problems;

  public Unfinished(List<Problem> problems) {
    super("the draft is unfinished");
    this.problems = List.copyOf(problems);
  }

  /** Everything that is missing or wrong, in the order of the form. */
  public List<Problem> problems() {
    return problems;
  }
}
