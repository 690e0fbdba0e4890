/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.persistence.couple.view;

import org.jspecify.annotations.NullMarked;
