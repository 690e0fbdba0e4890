/** Joining by an invitation. */
@NullMarked
package app.attune.couple.view;

import org.jspecify.annotations.NullMarked;
