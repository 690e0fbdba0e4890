/** The people and practices of the tests; runs inside the server, beside the boundaries. */
@NullMarked
package app.attune.tests.world;

import org.jspecify.annotations.NullMarked;
