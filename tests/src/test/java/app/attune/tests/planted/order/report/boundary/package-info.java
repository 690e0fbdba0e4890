/** Breaks a rule on purpose. */
@NullMarked
package app.attune.tests.planted.order.report.boundary;

import org.jspecify.annotations.NullMarked;
