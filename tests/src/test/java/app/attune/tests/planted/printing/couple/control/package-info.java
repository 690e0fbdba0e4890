/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.printing.couple.control;

import org.jspecify.annotations.NullMarked;
