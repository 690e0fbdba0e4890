/** The counseling business: its settings and its counselors. The machinery behind the boundary. */
@NullMarked
package app.attune.practice.control;

import org.jspecify.annotations.NullMarked;
