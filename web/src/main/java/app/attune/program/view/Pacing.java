package app.attune.program.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What can be chosen for a step of a program. */
@Named("pacing")
@ApplicationScoped
public class Pacing {

  public List<String> getDeliveries() {
    return List.of("AFTER_COMPLETION", "AFTER_COMPLETION_PLUS_DAYS", "EVERY_DAYS", "AT_ONCE");
  }

  public List<String> getReveals() {
    return List.of("WHEN_BOTH_DONE", "HOLD_FOR_SESSION", "NONE");
  }
}
