/** Who is signed in and what happens when something is not theirs. What callers may ask for. */
@NullMarked
package app.attune.access.boundary;

import org.jspecify.annotations.NullMarked;
