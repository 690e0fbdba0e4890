/** What every page says of the practice. */
@NullMarked
package app.attune.practice.view;

import org.jspecify.annotations.NullMarked;
