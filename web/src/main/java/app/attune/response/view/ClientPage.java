package app.attune.response.view;

import app.attune.response.boundary.ExercisePage.Together;
import app.attune.response.boundary.Plan;
import app.attune.response.boundary.Pulse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an exercise as a client has it on the screen before anything is answered.
 *
 * @param step 1 or 2 where there are two, otherwise 0
 * @param reveals whether shared answers would open to the other partner
 * @param together set when both write it
 */
public record ClientPage(
    String area,
    String title,
    int minutes,
    int step,
    String instructions,
    List<Question> questions,
    boolean reveals,
    @Nullable Together together,
    String partnerName,
    String counselorName) {

  public Pulse pulse() {
    return Pulse.none();
  }

  public Plan plan() {
    return Plan.none();
  }
}
