/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.web.couple.control;

import org.jspecify.annotations.NullMarked;
