/** How practice areas look. */
@NullMarked
package app.attune.exercise.view;

import org.jspecify.annotations.NullMarked;
