/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.stateless.couple.boundary;

import org.jspecify.annotations.NullMarked;
