/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.order.access.control;

import org.jspecify.annotations.NullMarked;
