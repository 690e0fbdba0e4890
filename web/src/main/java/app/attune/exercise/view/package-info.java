/**
 * Pages on which counselors find, read, write and exchange exercises, and what every page has on
 * which something of the library is written.
 */
@NullMarked
package app.attune.exercise.view;

import org.jspecify.annotations.NullMarked;
