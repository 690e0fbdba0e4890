package app.attune.exercise.boundary;

import java.util.List;

/**
 * What was brought in.
 *
 * @param created titles of the new exercises
 * @param skipped titles of those that were there already, word by word
 */
public record Bringing(List<String> created, List<String> skipped) {}
