package app.attune.assignment.boundary;

import java.time.LocalDate;

/**
 * What a repetition comes to.
 *
 * @param times how often it comes, 1 to 100
 * @param first the day it comes first
 * @param due the last day of its last time
 */
public record Foreseen(int times, LocalDate first, LocalDate due) {}
