/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.time.couple.control;

import org.jspecify.annotations.NullMarked;
