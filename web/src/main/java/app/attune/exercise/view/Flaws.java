package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft; what is missing is told only once somebody wanted to publish it. */
public final class Flaws {
  private boolean asked;
  private List<Problem> all = List.of();

  /** From now on every saving says what is missing. */
  public void ask() {
    asked = true;
  }

  /** It is saved, with this missing. */
  public void saved(List<Problem> missing) {
    all = asked ? missing : List.of();
  }

  /** It is not saved, because of this. */
  public void refused(Refused refused) {
    String field = Objects.requireNonNullElse(refused.field(), "form");
    all = List.of(new Problem(field, refused.reason()));
  }

  /** Why a field is not as it has to be; null when it is, or nobody asked yet. */
  public @Nullable String of(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::reason)
        .findFirst()
        .orElse(null);
  }

  public List<Problem> all() {
    return all;
  }
}
