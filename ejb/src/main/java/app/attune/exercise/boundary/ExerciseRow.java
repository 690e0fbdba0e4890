package app.attune.exercise.boundary;

import java.util.List;
import java.util.UUID;

/**
 * An exercise in a list: its newest published version.
 *
 * @param area a practice area's name, for example TALK_OPENLY
 * @param cadence for example WEEKLY
 * @param mode EACH_THEN_REVEAL, EACH_FOR_COUNSELOR or TOGETHER; of the first step where there are
 *     two
 */
public record ExerciseRow(
    UUID versionId,
    String title,
    String area,
    List<String> outcomes,
    String purpose,
    int minutes,
    String cadence,
    String mode) {}
