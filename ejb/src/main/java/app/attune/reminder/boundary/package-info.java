/** Mail that says only that something is waiting. What callers may ask for. */
@NullMarked
package app.attune.reminder.boundary;

import org.jspecify.annotations.NullMarked;
