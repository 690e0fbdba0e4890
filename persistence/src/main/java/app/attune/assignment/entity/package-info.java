/** Exercises given to couples, and the tasks that come of it. */
@NullMarked
package app.attune.assignment.entity;

import org.jspecify.annotations.NullMarked;
