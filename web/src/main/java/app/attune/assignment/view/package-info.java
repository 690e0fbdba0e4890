/** Giving exercises, and setting them aside. */
@NullMarked
package app.attune.assignment.view;

import org.jspecify.annotations.NullMarked;
