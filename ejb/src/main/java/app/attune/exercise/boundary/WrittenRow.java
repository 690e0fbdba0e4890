package app.attune.exercise.boundary;

import java.util.UUID;

/**
 * An exercise that was written in the practice.
 *
 * @param versionId its newest version
 * @param practiceWide whether every counselor of the practice finds it, or the caller alone
 * @param retired no longer offered; couples who have it keep it
 */
public record WrittenRow(
    UUID exerciseId,
    UUID versionId,
    String title,
    String area,
    int number,
    boolean practiceWide,
    boolean retired) {}
