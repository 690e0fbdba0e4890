/** The library of exercises and their published versions. What callers may ask for. */
@NullMarked
package app.attune.exercise.boundary;

import org.jspecify.annotations.NullMarked;
