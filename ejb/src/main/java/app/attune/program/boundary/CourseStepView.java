package app.attune.program.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a course, or of a program that is about to start.
 *
 * @param position counted from 1
 * @param title of the version that it gives, which is fixed at the start
 * @param area as in the library
 * @param mode EACH_THEN_REVEAL, EACH_FOR_COUNSELOR or TOGETHER
 * @param delivery AT_ONCE, AFTER_COMPLETION, AFTER_COMPLETION_PLUS_DAYS or EVERY_DAYS
 * @param days that the delivery counts, otherwise 0
 * @param whyNote the counselor's words to the couple; may be empty
 * @param state COMING, GIVEN (somebody has not sent it), DONE (everybody has), SKIPPED, or LEFT
 *     when the course was stopped before it came
 * @param next whether it is one that comes next: nothing before it is still to come
 * @param day when it opened, was left out or, coming, is to open; null as long as that hangs on
 *     somebody's sending, and for one that was left. What opens at once always has a day
 * @param keptBack whether a hold or a pause is in its way now; then {@code day} is the earliest
 *     that it can open
 * @param waitingFor whose sending a given step waits for, by first name
 * @param held whether the safety hold keeps a coming step back
 * @param refusal why a coming step could not be given, as a key of a text; empty when nothing is
 *     wrong
 * @param assignmentId what was given; null when nothing was
 */
public record CourseStepView(
    int position,
    String title,
    String area,
    int minutes,
    String mode,
    String delivery,
    int days,
    int openDays,
    String whyNote,
    String state,
    boolean next,
    @Nullable LocalDate day,
    boolean keptBack,
    List<String> waitingFor,
    boolean held,
    String refusal,
    @Nullable UUID assignmentId) {

  public boolean coming() {
    return "COMING".equals(state);
  }
}
