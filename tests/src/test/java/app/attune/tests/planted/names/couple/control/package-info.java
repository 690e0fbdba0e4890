/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.names.couple.control;

import org.jspecify.annotations.NullMarked;
