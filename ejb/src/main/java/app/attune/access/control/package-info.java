/**
 * Who is signed in and what happens when something is not theirs. The machinery behind the
 * boundary.
 */
@NullMarked
package app.attune.access.control;

import org.jspecify.annotations.NullMarked;
