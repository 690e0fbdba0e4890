/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.pages.couple.view;

import org.jspecify.annotations.NullMarked;
