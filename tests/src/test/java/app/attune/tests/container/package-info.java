/** The server that the tests run in: started once, the application deployed once. */
@NullMarked
package app.attune.tests.container;

import org.jspecify.annotations.NullMarked;
