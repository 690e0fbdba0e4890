package app.attune.assignment.control;

import app.attune.assignment.entity.Task;

/** A partner was given something to do. */
public record TaskGiven(Task task) {}
