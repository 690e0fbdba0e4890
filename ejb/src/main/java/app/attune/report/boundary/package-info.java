/** Issued PDF reports. What callers may ask for. */
@NullMarked
package app.attune.report.boundary;

import org.jspecify.annotations.NullMarked;
