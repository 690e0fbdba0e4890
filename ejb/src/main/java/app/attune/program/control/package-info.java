/** What programs are made of and how they get into the library. */
@NullMarked
package app.attune.program.control;

import org.jspecify.annotations.NullMarked;
