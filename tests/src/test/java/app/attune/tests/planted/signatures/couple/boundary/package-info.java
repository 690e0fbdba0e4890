/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.signatures.couple.boundary;

import org.jspecify.annotations.NullMarked;
