/** The whole system on one machine: started, watched and ended as one. */
@NullMarked
package app.attune.stack;

import org.jspecify.annotations.NullMarked;
