/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.quoting.couple.control;

import org.jspecify.annotations.NullMarked;
