package app.attune.exercise.view;

import app.attune.access.boundary.Refused;
import app.attune.exercise.boundary.Problem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong with a draft; what is missing is told only once somebody wanted to publish it. */
final class Flaws {
  private boolean asked;
  private List<Problem> all = List.of();

  /** From now on every saving says what is missing. */
  void ask() {
    asked = true;
  }

  void saved(List<Problem> missing) {
    all = asked ? missing : List.of();
  }

  void refused(Refused refused) {
    String field = Objects.requireNonNullElse(refused.field(), "form");
    all = List.of(new Problem(field, refused.reason()));
  }

  @Nullable String of(String field) {
    return all.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::reason)
        .findFirst()
        .orElse(null);
  }

  List<Problem> all() {
    return all;
  }
}
