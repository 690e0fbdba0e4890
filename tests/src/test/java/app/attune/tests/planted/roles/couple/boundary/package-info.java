/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.roles.couple.boundary;

import org.jspecify.annotations.NullMarked;
