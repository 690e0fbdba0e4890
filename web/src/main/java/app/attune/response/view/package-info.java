/** Doing an exercise, sending it, and reading what was shared. */
@NullMarked
package app.attune.response.view;

import org.jspecify.annotations.NullMarked;
