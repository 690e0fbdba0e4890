package app.attune.assignment.control;

import app.attune.assignment.entity.Assignment;

/** When what both shared opens may be another moment now: the rule changed, or it goes on. */
public record RevealsAskedAgain(Assignment assignment) {}
