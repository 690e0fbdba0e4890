/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.logging.couple.boundary;

import org.jspecify.annotations.NullMarked;
