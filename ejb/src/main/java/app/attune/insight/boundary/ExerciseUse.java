package app.attune.insight.boundary;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An exercise that a couple was given once.
 *
 * @param couple both first names
 * @param number the version they have
 * @param givenOn in the practice's zone
 * @param done how many of its tasks were sent
 * @param of how many tasks there are, those that were withdrawn left out; of one that repeats,
 *     those that have come
 * @param setAside whether the counselor took it back
 */
public record ExerciseUse(
    UUID assignmentId,
    UUID coupleId,
    String couple,
    int number,
    LocalDate givenOn,
    int done,
    int of,
    boolean setAside) {}
