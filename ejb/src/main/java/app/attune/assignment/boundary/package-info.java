/** Giving exercises to couples. What callers may ask for. */
@NullMarked
package app.attune.assignment.boundary;

import org.jspecify.annotations.NullMarked;
