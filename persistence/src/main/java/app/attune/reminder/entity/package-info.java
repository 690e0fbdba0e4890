/** Mail waiting to be sent. */
@NullMarked
package app.attune.reminder.entity;

import org.jspecify.annotations.NullMarked;
