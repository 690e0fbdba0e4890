/** Giving exercises to couples. The machinery behind the boundary. */
@NullMarked
package app.attune.assignment.control;

import org.jspecify.annotations.NullMarked;
