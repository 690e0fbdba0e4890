/**
 * Doing exercises: drafts, answers, reveals, and the counselor's reading. The machinery behind the
 * boundary.
 */
@NullMarked
package app.attune.response.control;

import org.jspecify.annotations.NullMarked;
