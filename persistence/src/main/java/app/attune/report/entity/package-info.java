/** Issued reports. */
@NullMarked
package app.attune.report.entity;

import org.jspecify.annotations.NullMarked;
