/** Programs as counselors find, read and write them. */
@NullMarked
package app.attune.program.boundary;

import org.jspecify.annotations.NullMarked;
