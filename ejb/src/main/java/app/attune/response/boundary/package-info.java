/**
 * Doing exercises: drafts, answers, reveals, and the counselor's reading. What callers may ask for.
 */
@NullMarked
package app.attune.response.boundary;

import org.jspecify.annotations.NullMarked;
