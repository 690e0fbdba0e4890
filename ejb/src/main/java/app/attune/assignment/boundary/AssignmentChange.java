package app.attune.assignment.boundary;

import app.attune.assignment.boundary.NewAssignment.RevealChoice;
import java.time.LocalDate;

/**
 * Everything that can be changed of what was given; what stays is said as it was read.
 *
 * @param due the day it is wished by, of what is not done; not read when there is a rule
 * @param rule the same rhythm, with another COUNT or UNTIL; empty for what is given once
 * @param whyNote up to {@value NewAssignment#LONGEST_NOTE} characters; may be empty
 * @param reveal WHEN_BOTH_DONE or HOLD_FOR_SESSION; NONE where it was
 */
public record AssignmentChange(
    LocalDate due, String rule, String whyNote, RevealChoice reveal, Reminding reminding) {}
