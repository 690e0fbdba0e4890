/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.faces.couple.control;

import org.jspecify.annotations.NullMarked;
