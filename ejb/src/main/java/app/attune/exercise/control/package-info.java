/** The library of exercises and their published versions. The machinery behind the boundary. */
@NullMarked
package app.attune.exercise.control;

import org.jspecify.annotations.NullMarked;
