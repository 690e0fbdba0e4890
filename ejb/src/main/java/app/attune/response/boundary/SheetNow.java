package app.attune.response.boundary;

import app.attune.response.boundary.ExercisePage.Together;
import java.util.List;

/**
 * A sheet that both partners write, as it stands.
 *
 * @param answers what is saved, in the order of the prompts
 * @param together who has confirmed it
 * @param sent whether both have: then nothing can be changed any more
 */
public record SheetNow(List<AnswerView> answers, Together together, boolean sent) {}
