package app.attune.program.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Everything about one version of a program.
 *
 * @param publishedOn in the practice's zone
 * @param newestId the program's newest version, which is the one that is started
 * @param rationale for counselors; may be empty
 * @param steps in their order
 * @param lost the newest version's steps whose exercise is no longer offered to the caller: while
 *     there are any, the program can't be started
 */
public record ProgramView(
    ProgramRow row,
    LocalDate publishedOn,
    UUID newestId,
    String rationale,
    List<StepView> steps,
    List<StepView> lost) {}
