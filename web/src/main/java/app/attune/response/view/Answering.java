package app.attune.response.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What there is to choose from wherever a client answers. */
@Named("answering")
@ApplicationScoped
public class Answering {
  /** What can get in the way, in the order it is offered. */
  private static final List<String> BARRIERS =
      List.of(
          "NOTHING",
          "NO_TIME",
          "TOO_TIRED",
          "HARD_TO_BEGIN",
          "TENSION_BETWEEN_US",
          "SOMETHING_ELSE");

  private static final List<Integer> SCALE = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

  public List<String> getBarriers() {
    return BARRIERS;
  }

  public List<Integer> getScale() {
    return SCALE;
  }
}
