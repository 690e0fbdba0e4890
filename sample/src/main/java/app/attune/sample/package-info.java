/**
 * The sample practice of the demo, made through the application's own boundaries, and a clock that
 * can be moved. It is added to demo and test deployments and never part of the product.
 */
@NullMarked
package app.attune.sample;

import org.jspecify.annotations.NullMarked;
