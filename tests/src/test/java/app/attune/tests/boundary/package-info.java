/** What every boundary promises, asked of the deployed application. */
@NullMarked
package app.attune.tests.boundary;

import org.jspecify.annotations.NullMarked;
