/** Issued PDF reports. The machinery behind the boundary. */
@NullMarked
package app.attune.report.control;

import org.jspecify.annotations.NullMarked;
