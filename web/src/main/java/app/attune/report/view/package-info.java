/** Progress reports before and after they are issued. */
@NullMarked
package app.attune.report.view;

import org.jspecify.annotations.NullMarked;
