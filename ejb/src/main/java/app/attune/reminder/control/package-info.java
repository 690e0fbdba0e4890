/** Mail that says only that something is waiting. The machinery behind the boundary. */
@NullMarked
package app.attune.reminder.control;

import org.jspecify.annotations.NullMarked;
