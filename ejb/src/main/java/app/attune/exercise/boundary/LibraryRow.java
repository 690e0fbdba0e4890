package app.attune.exercise.boundary;

import java.util.List;
import java.util.UUID;

/**
 * An exercise of the library: one of its versions, in a list the newest.
 *
 * @param area a practice area's name, for example TALK_OPENLY
 * @param cadence for example WEEKLY
 * @param mode EACH_THEN_REVEAL, EACH_FOR_COUNSELOR or TOGETHER; of the first step where there are
 *     two
 * @param whose BUILT_IN, PRACTICE or OWN
 * @param favourite whether the caller has marked it
 */
public record LibraryRow(
    UUID exerciseId,
    UUID versionId,
    int number,
    String title,
    String area,
    List<String> outcomes,
    String purpose,
    int minutes,
    String cadence,
    String mode,
    boolean twoSteps,
    String whose,
    boolean favourite) {}
