/** Proof in a real browser, on the whole system: started once, every window watched. */
@NullMarked
package app.attune.tests.browser;

import org.jspecify.annotations.NullMarked;
