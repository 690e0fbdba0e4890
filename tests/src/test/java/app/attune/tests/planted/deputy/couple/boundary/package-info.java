/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.deputy.couple.boundary;

import org.jspecify.annotations.NullMarked;
