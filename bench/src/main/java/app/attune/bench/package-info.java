/**
 * What pages cost: the same pages with little data and with much, in one run of the real system.
 */
@NullMarked
package app.attune.bench;

import org.jspecify.annotations.NullMarked;
