/** Programs as counselors find, read and write them, and courses: programs under way. */
@NullMarked
package app.attune.program.boundary;

import org.jspecify.annotations.NullMarked;
