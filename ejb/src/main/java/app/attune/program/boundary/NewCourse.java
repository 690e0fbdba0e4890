package app.attune.program.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A program as it is started for a couple.
 *
 * @param token made once per form: the same token twice starts one course
 * @param programVersionId the version that the counselor has read
 * @param firstDay the day it begins, in the practice's zone: today up to a year ahead
 * @param whyNotes the counselor's words to the couple, one for each step, each up to {@value
 *     app.attune.assignment.boundary.NewAssignment#LONGEST_NOTE} characters, may be empty; an empty
 *     list leaves the program's own
 */
public record NewCourse(
    UUID token, UUID coupleId, UUID programVersionId, LocalDate firstDay, List<String> whyNotes) {
  public NewCourse {
    whyNotes = List.copyOf(whyNotes);
  }
}
