/** The counseling business: its settings and its counselors. What callers may ask for. */
@NullMarked
package app.attune.practice.boundary;

import org.jspecify.annotations.NullMarked;
